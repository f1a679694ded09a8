/** Generated from docs/openapi.json by `npm run openapi`. */
export interface paths {
  '/health/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The answer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Health'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The answer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Health'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/metrics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Figures of this process, in the text form of Prometheus. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'text/plain': string;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/activities': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          /** @description The day on which it is true; today unless told. */
          validOn?: string;
          /** @description A position, an event id, an instant or a day; now unless told. */
          knownAt?: string;
          /** @description The least position that the answer must know, or `head`. */
          minPosition?: string;
          limit?: number;
          /** @description The `next` of the page before. */
          cursor?: string;
          partnership?: string;
          operation?: string;
          agreement?: string;
          occurs?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The answer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ActivityPage'];
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          /** @description The day on which it is true; today unless told. */
          validOn?: string;
          /** @description A position, an event id, an instant or a day; now unless told. */
          knownAt?: string;
          /** @description The least position that the answer must know, or `head`. */
          minPosition?: string;
          limit?: number;
          /** @description The `next` of the page before. */
          cursor?: string;
          status?: string;
          partnership?: string;
          party?: string;
          inForceDuring?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The answer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['AgreementPage'];
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/draft-agreement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['DraftAgreement'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          /** @description The day on which it is true; today unless told. */
          validOn?: string;
          /** @description A position, an event id, an instant or a day; now unless told. */
          knownAt?: string;
          /** @description The least position that the answer must know, or `head`. */
          minPosition?: string;
        };
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The answer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['AgreementPage'];
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/adopt-payment-plan': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AdoptPaymentPlan'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/agree-funding': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AgreeFunding'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/agree-reporting-terms': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AgreeReportingTerms'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/assess-commitment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AssessCommitment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/assess-criterion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AssessCriterion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/attest-tranche': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AttestTranche'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/cancel-tranche': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CancelTranche'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/claim-repayment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ClaimRepayment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/conclude-instrument': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ConcludeInstrument'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/confirm-appropriation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ConfirmAppropriation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/designate-payout-account': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['DesignatePayoutAccount'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/draft-amendment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['DraftAmendment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/draft-annex': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['DraftAnnex'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/draft-extension': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['DraftExtension'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/exercise-extension-option': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ExerciseExtensionOption'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/give-termination-notice': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['GiveTerminationNotice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/grant-extension-option': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['GrantExtensionOption'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/instruct-tranche': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['InstructTranche'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/join-party': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['JoinParty'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/leave-party': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['LeaveParty'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/lift-tranche-hold': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['LiftTrancheHold'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/link-programme': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['LinkProgramme'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/make-commitment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['MakeCommitment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/name-party': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['NameParty'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/note-continuation-dialogue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['NoteContinuationDialogue'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/record-commitment-deviation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RecordCommitmentDeviation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/record-finding': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RecordFinding-agreements'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/record-operating-rule': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RecordOperatingRule'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/record-payment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RecordPayment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/record-repayment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RecordRepayment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/record-return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RecordReturn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/record-succession': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RecordSuccession'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/record-term': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RecordTerm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/reject-tranche': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RejectTranche'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/release-tranche': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ReleaseTranche'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/release-tranche-reservation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ReleaseTrancheReservation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/reserve-tranche': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ReserveTranche'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/resolve-finding': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ResolveFinding-agreements'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/revise-commitment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ReviseCommitment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/revise-funding': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ReviseFunding'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/revise-payment-plan': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RevisePaymentPlan'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/revoke-tranche-attest': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RevokeTrancheAttest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/set-goal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['SetGoal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/set-off-repayment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['SetOffRepayment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/sign-instrument': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['SignInstrument'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/state-purpose': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['StatePurpose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/terminate-agreement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['TerminateAgreement'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/timeline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          /** @description The day on which it is true; today unless told. */
          validOn?: string;
          /** @description A position, an event id, an instant or a day; now unless told. */
          knownAt?: string;
          /** @description The least position that the answer must know, or `head`. */
          minPosition?: string;
          limit?: number;
          /** @description The `next` of the page before. */
          cursor?: string;
          /** @description `true` leaves out what begins after the day asked. */
          onlyBegun?: string;
        };
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The answer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['TimelineEntryPage'];
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/void-fact': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['VoidFact-agreements'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/waive-extension-option': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['WaiveExtensionOption'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/withdraw-appropriation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['WithdrawAppropriation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/withdraw-termination-notice': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['WithdrawTerminationNotice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/withhold-tranche': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['WithholdTranche'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agreements/{id}/write-off-repayment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['WriteOffRepayment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/backups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Copies the ledger, as it is at one moment, into a file of the machine that the server runs on. JSON lines of progress where application/x-ndjson is asked for. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** @description Absolute; nothing may be there. */
            to: string;
          };
        };
      };
      responses: {
        /** @description The answer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Backup'];
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        415: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        422: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        507: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/budget': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          /** @description The day on which it is true; today unless told. */
          validOn?: string;
          /** @description A position, an event id, an instant or a day; now unless told. */
          knownAt?: string;
          /** @description The least position that the answer must know, or `head`. */
          minPosition?: string;
          limit?: number;
          /** @description The `next` of the page before. */
          cursor?: string;
          by?: string;
          agreement?: string;
          partnership?: string;
          payer?: string;
          party?: string;
          fiscalYear?: string;
          quarter?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The answer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['BudgetRowPage'];
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/budget/movements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          /** @description The day on which it is true; today unless told. */
          validOn?: string;
          /** @description A position, an event id, an instant or a day; now unless told. */
          knownAt?: string;
          /** @description The least position that the answer must know, or `head`. */
          minPosition?: string;
          limit?: number;
          /** @description The `next` of the page before. */
          cursor?: string;
          agreement?: string;
          partnership?: string;
          payer?: string;
          party?: string;
          fiscalYear?: string;
          quarter?: string;
          instrument?: string;
          funding?: string;
          line?: string;
          measure?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The answer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['BudgetMovementPage'];
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/commitments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          /** @description The day on which it is true; today unless told. */
          validOn?: string;
          /** @description A position, an event id, an instant or a day; now unless told. */
          knownAt?: string;
          /** @description The least position that the answer must know, or `head`. */
          minPosition?: string;
          limit?: number;
          /** @description The `next` of the page before. */
          cursor?: string;
          /** @description One agreement. */
          agreement?: string;
          /** @description The agreements of one partnership. */
          partnership?: string;
          /** @description An organisation or unit that promises. */
          party?: string;
          /** @description In force on a day of the span, `2022-01-01..2022-12-31`, as known then. */
          inForceDuring?: string;
          /** @description `true`: of the agreements of one partnership, the one that begins last. */
          newest?: string;
          /** @description `public` or `civil-society`. */
          side?: string;
          /** @description What came of it; `not-assessed`: nobody has looked. */
          outcome?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The answer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['CommitmentPage'];
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/commitments/co-financing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          /** @description The day on which it is true; today unless told. */
          validOn?: string;
          /** @description A position, an event id, an instant or a day; now unless told. */
          knownAt?: string;
          /** @description The least position that the answer must know, or `head`. */
          minPosition?: string;
          limit?: number;
          /** @description The `next` of the page before. */
          cursor?: string;
          /** @description One agreement. */
          agreement?: string;
          /** @description The agreements of one partnership. */
          partnership?: string;
          /** @description An organisation or unit that is a party on the day. */
          party?: string;
          /** @description In force on a day of the span, `2022-01-01..2022-12-31`, as known then. */
          inForceDuring?: string;
          /** @description `true`: of the agreements of one partnership, the one that begins last. */
          newest?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The answer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['CoFinancingPage'];
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/completeness': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          /** @description The day on which it is true; today unless told. */
          validOn?: string;
          /** @description A position, an event id, an instant or a day; now unless told. */
          knownAt?: string;
          /** @description The least position that the answer must know, or `head`. */
          minPosition?: string;
          limit?: number;
          /** @description The `next` of the page before. */
          cursor?: string;
          /** @description One agreement. */
          agreement?: string;
          /** @description The agreements of one partnership. */
          partnership?: string;
          /** @description An organisation or unit that is a party on the day. */
          party?: string;
          /** @description In force on a day of the span, `2022-01-01..2022-12-31`, as known then. */
          inForceDuring?: string;
          /** @description `true`: of the agreements of one partnership, the one that begins last. */
          newest?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The answer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['CompletenessPage'];
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/compliance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          /** @description The day on which it is true; today unless told. */
          validOn?: string;
          /** @description A position, an event id, an instant or a day; now unless told. */
          knownAt?: string;
          /** @description The least position that the answer must know, or `head`. */
          minPosition?: string;
          limit?: number;
          /** @description The `next` of the page before. */
          cursor?: string;
          /** @description One agreement. */
          agreement?: string;
          /** @description The agreements of one partnership. */
          partnership?: string;
          /** @description An organisation or unit that is a party on the day. */
          party?: string;
          /** @description In force on a day of the span, `2022-01-01..2022-12-31`, as known then. */
          inForceDuring?: string;
          /** @description `true`: of the agreements of one partnership, the one that begins last. */
          newest?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The answer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['CompliancePage'];
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/compliance/summary': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          /** @description The day on which it is true; today unless told. */
          validOn?: string;
          /** @description A position, an event id, an instant or a day; now unless told. */
          knownAt?: string;
          /** @description The least position that the answer must know, or `head`. */
          minPosition?: string;
          limit?: number;
          /** @description The `next` of the page before. */
          cursor?: string;
          /** @description One agreement. */
          agreement?: string;
          /** @description The agreements of one partnership. */
          partnership?: string;
          /** @description An organisation or unit that is a party on the day. */
          party?: string;
          /** @description In force on a day of the span, `2022-01-01..2022-12-31`, as known then. */
          inForceDuring?: string;
          /** @description `true`: of the agreements of one partnership, the one that begins last. */
          newest?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The answer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['CompliancePointPage'];
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/diff': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query: {
          /** @description One of agreements, payment-schedule, reports, flags. */
          view: string;
          /** @description Only what is said of this agreement. */
          agreement?: string;
          /** @description The day on which the rows before are true; today unless told. */
          fromValidOn?: string;
          /** @description A position, an event id, an instant or a day; now unless told. */
          fromKnownAt?: string;
          /** @description The day on which the rows after are true; today unless told. */
          toValidOn?: string;
          /** @description A position, an event id, an instant or a day; now unless told. */
          toKnownAt?: string;
          /** @description The least position that the answer must know, or `head`. */
          minPosition?: string;
          limit?: number;
          /** @description The `next` of the page before. */
          cursor?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The answer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['DiffPage'];
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/documents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          /** @description The day on which it is true; today unless told. */
          validOn?: string;
          /** @description A position, an event id, an instant or a day; now unless told. */
          knownAt?: string;
          /** @description The least position that the answer must know, or `head`. */
          minPosition?: string;
          limit?: number;
          /** @description The `next` of the page before. */
          cursor?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The answer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['RegistryEntryPage'];
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/documents/register-document': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RegisterDocument'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/documents/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          /** @description The day on which it is true; today unless told. */
          validOn?: string;
          /** @description A position, an event id, an instant or a day; now unless told. */
          knownAt?: string;
          /** @description The least position that the answer must know, or `head`. */
          minPosition?: string;
        };
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The answer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['RegistryEntryPage'];
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/documents/{id}/record-finding': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RecordFinding-documents'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/documents/{id}/resolve-finding': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ResolveFinding-documents'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/documents/{id}/void-fact': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['VoidFact-documents'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          /** @description An event id (exclusive). */
          after?: string;
          limit?: number;
          /** @description Event types, separated by commas. */
          type?: string;
          /** @description One stream. */
          stream?: string;
          /** @description What is above this class is left out and named in `masked`; nothing is unless told. */
          class?: 'open' | 'internal' | 'protected';
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The answer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['EventPage'];
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/events/stream': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          /** @description An event id (exclusive). */
          after?: string;
          /** @description Event types, separated by commas. */
          type?: string;
          /** @description One stream. */
          stream?: string;
          /** @description What is above this class is left out and named in `masked`; nothing is unless told. */
          class?: 'open' | 'internal' | 'protected';
        };
        header?: {
          /** @description The last event that the reader has; wins over `after`. */
          'Last-Event-ID'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Server-sent events without end: `id` is the event id, `event` its type, `data` the event as in a page, on one line. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'text/event-stream': string;
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/explanations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query: {
          cell: string;
          /** @description The day on which it is true; today unless told. */
          validOn?: string;
          /** @description A position, an event id, an instant or a day; now unless told. */
          knownAt?: string;
          /** @description The least position that the answer must know, or `head`. */
          minPosition?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The answer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ExplanationPage'];
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/findings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          /** @description The day on which it is true; today unless told. */
          validOn?: string;
          /** @description A position, an event id, an instant or a day; now unless told. */
          knownAt?: string;
          /** @description The least position that the answer must know, or `head`. */
          minPosition?: string;
          limit?: number;
          /** @description The `next` of the page before. */
          cursor?: string;
          stream?: string;
          kind?: string;
          severity?: string;
          state?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The answer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['FindingPage'];
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/flags': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          /** @description The day on which it is true; today unless told. */
          validOn?: string;
          /** @description A position, an event id, an instant or a day; now unless told. */
          knownAt?: string;
          /** @description The least position that the answer must know, or `head`. */
          minPosition?: string;
          limit?: number;
          /** @description The `next` of the page before. */
          cursor?: string;
          rule?: string;
          stream?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The answer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['FlagPage'];
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/governance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          /** @description The day on which it is true; today unless told. */
          validOn?: string;
          /** @description A position, an event id, an instant or a day; now unless told. */
          knownAt?: string;
          /** @description The least position that the answer must know, or `head`. */
          minPosition?: string;
          limit?: number;
          /** @description The `next` of the page before. */
          cursor?: string;
          partnership?: string;
          period?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The answer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['GovernancePage'];
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/guidelines': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          /** @description The day on which it is true; today unless told. */
          validOn?: string;
          /** @description A position, an event id, an instant or a day; now unless told. */
          knownAt?: string;
          /** @description The least position that the answer must know, or `head`. */
          minPosition?: string;
          limit?: number;
          /** @description The `next` of the page before. */
          cursor?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The answer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['RegistryEntryPage'];
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/guidelines/register-guideline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RegisterGuideline'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/guidelines/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          /** @description The day on which it is true; today unless told. */
          validOn?: string;
          /** @description A position, an event id, an instant or a day; now unless told. */
          knownAt?: string;
          /** @description The least position that the answer must know, or `head`. */
          minPosition?: string;
        };
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The answer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['RegistryEntryPage'];
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/guidelines/{id}/adopt-guideline-version': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AdoptGuidelineVersion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/guidelines/{id}/propose-guideline-version': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ProposeGuidelineVersion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/guidelines/{id}/record-finding': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RecordFinding-guidelines'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/guidelines/{id}/resolve-finding': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ResolveFinding-guidelines'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/guidelines/{id}/void-fact': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['VoidFact-guidelines'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: {
          'Liggaren-Actor': string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            dryRun?: boolean;
            files: {
              name: string;
              text: string;
            }[];
          };
        };
      };
      responses: {
        /** @description The answer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ImportReport'];
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        415: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        422: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        507: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/issued-texts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Keeps the bytes of a text, as it is at that moment, by their hash, and records that it was issued. */
    post: {
      parameters: {
        query?: never;
        header: {
          'Liggaren-Actor': string;
          'Idempotency-Key': string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            report: string;
            /** @enum {string} */
            kind: 'follow-up' | 'final' | 'activity';
            /** @enum {string} */
            format: 'markdown' | 'html';
            /** @enum {string} */
            language: 'sv' | 'en';
            /** Format: date */
            validOn: string;
            /** Format: uuid */
            knownAtEvent: string;
          };
        };
      };
      responses: {
        /** @description Issued. */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['IssuedText'];
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        415: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        422: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        507: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/issued-texts/{sha256}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          sha256: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The bytes that were kept: Markdown or HTML. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'text/*': string;
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/ledger': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The answer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Ledger'];
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/ledger/open-ledger': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['OpenLedger'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/openapi.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The answer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['OpenApi'];
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/organisations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          /** @description The day on which it is true; today unless told. */
          validOn?: string;
          /** @description A position, an event id, an instant or a day; now unless told. */
          knownAt?: string;
          /** @description The least position that the answer must know, or `head`. */
          minPosition?: string;
          limit?: number;
          /** @description The `next` of the page before. */
          cursor?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The answer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['RegistryEntryPage'];
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/organisations/register-organisation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RegisterOrganisation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/organisations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          /** @description The day on which it is true; today unless told. */
          validOn?: string;
          /** @description A position, an event id, an instant or a day; now unless told. */
          knownAt?: string;
          /** @description The least position that the answer must know, or `head`. */
          minPosition?: string;
        };
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The answer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['RegistryEntryPage'];
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/organisations/{id}/add-organisation-alias': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AddOrganisationAlias'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/organisations/{id}/close-payout-account': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ClosePayoutAccount'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/organisations/{id}/record-finding': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RecordFinding-organisations'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/organisations/{id}/record-organisation-number': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RecordOrganisationNumber'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/organisations/{id}/register-payout-account': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RegisterPayoutAccount'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/organisations/{id}/rename-organisation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RenameOrganisation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/organisations/{id}/resolve-finding': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ResolveFinding-organisations'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/organisations/{id}/verify-payout-account': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['VerifyPayoutAccount'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/organisations/{id}/void-fact': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['VoidFact-organisations'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/parties': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          /** @description The day on which it is true; today unless told. */
          validOn?: string;
          /** @description A position, an event id, an instant or a day; now unless told. */
          knownAt?: string;
          /** @description The least position that the answer must know, or `head`. */
          minPosition?: string;
          limit?: number;
          /** @description The `next` of the page before. */
          cursor?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The answer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['PartyInShortPage'];
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/parties/{organisation}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          /** @description The day on which it is true; today unless told. */
          validOn?: string;
          /** @description A position, an event id, an instant or a day; now unless told. */
          knownAt?: string;
          /** @description The least position that the answer must know, or `head`. */
          minPosition?: string;
        };
        header?: never;
        path: {
          organisation: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The answer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['PartyPage'];
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/partnerships': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          /** @description The day on which it is true; today unless told. */
          validOn?: string;
          /** @description A position, an event id, an instant or a day; now unless told. */
          knownAt?: string;
          /** @description The least position that the answer must know, or `head`. */
          minPosition?: string;
          limit?: number;
          /** @description The `next` of the page before. */
          cursor?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The answer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['RegistryEntryPage'];
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/partnerships/start-partnership': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['StartPartnership'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/partnerships/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          /** @description The day on which it is true; today unless told. */
          validOn?: string;
          /** @description A position, an event id, an instant or a day; now unless told. */
          knownAt?: string;
          /** @description The least position that the answer must know, or `head`. */
          minPosition?: string;
        };
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The answer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['RegistryEntryPage'];
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/partnerships/{id}/appoint-role': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AppointRole'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/partnerships/{id}/close-action-item': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CloseActionItem'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/partnerships/{id}/declare-capacity': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['DeclareCapacity'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/partnerships/{id}/describe-operation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['DescribeOperation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/partnerships/{id}/end-role': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['EndRole'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/partnerships/{id}/establish-body': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['EstablishBody'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/partnerships/{id}/note-area-indicator': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['NoteAreaIndicator'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/partnerships/{id}/note-disagreement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['NoteDisagreement'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/partnerships/{id}/raise-action-item': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RaiseActionItem'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/partnerships/{id}/record-activity': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RecordActivity'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/partnerships/{id}/record-finding': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RecordFinding-partnerships'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/partnerships/{id}/record-meeting': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RecordMeeting'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/partnerships/{id}/rename-operation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RenameOperation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/partnerships/{id}/report-statistics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ReportStatistics'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/partnerships/{id}/resolve-finding': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ResolveFinding-partnerships'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/partnerships/{id}/void-fact': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['VoidFact-partnerships'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/payment-schedule': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          /** @description The day on which it is true; today unless told. */
          validOn?: string;
          /** @description A position, an event id, an instant or a day; now unless told. */
          knownAt?: string;
          /** @description The least position that the answer must know, or `head`. */
          minPosition?: string;
          limit?: number;
          /** @description The `next` of the page before. */
          cursor?: string;
          agreement?: string;
          quarter?: string;
          fiscalYear?: string;
          party?: string;
          payer?: string;
          stage?: string;
          run?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The answer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['TranchePage'];
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/persons': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          /** @description The `next` of the page before. */
          cursor?: string;
        };
        header: {
          /** @description Who reads or changes: one of the configured actors. */
          'Liggaren-Actor': string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The answer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['PersonPage'];
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        507: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    /** @description Registers a person. Events carry the id alone. */
    post: {
      parameters: {
        query?: never;
        header: {
          /** @description Who reads or changes: one of the configured actors. */
          'Liggaren-Actor': string;
          /** @description The same on every retry; kept for ever. */
          'Idempotency-Key': string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['NewPersonShape'];
        };
      };
      responses: {
        /** @description Registered. */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['PersonRegistered'];
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        415: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        422: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        507: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/persons/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header: {
          /** @description Who reads or changes: one of the configured actors. */
          'Liggaren-Actor': string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The answer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Person'];
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        507: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    /** @description Replaces all details; what is left out is gone. */
    put: {
      parameters: {
        query?: never;
        header: {
          /** @description Who reads or changes: one of the configured actors. */
          'Liggaren-Actor': string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['PersonShape'];
        };
      };
      responses: {
        /** @description The answer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Person'];
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        415: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        507: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    post?: never;
    /** @description Erases all details for ever (GDPR article 17): the id stays, with the day. */
    delete: {
      parameters: {
        query?: never;
        header: {
          /** @description Who reads or changes: one of the configured actors. */
          'Liggaren-Actor': string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The answer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErasedPerson'];
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        507: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rebuilds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The answer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['RebuildList'];
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    /** @description Builds views anew beside the live ones, keeps every difference, and switches. JSON lines of progress where application/x-ndjson is asked for; going away stops it. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            views?: string[];
          };
        };
      };
      responses: {
        /** @description The answer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Rebuild'];
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        415: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        507: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rebuilds/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The answer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['RebuildInFull'];
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/report-texts/{kind}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          /** @description The day on which it is true; today unless told. */
          validOn?: string;
          /** @description A position, an event id, an instant or a day; now unless told. */
          knownAt?: string;
          /** @description The least position that the answer must know, or `head`. */
          minPosition?: string;
          /** @description The recorded report that the text is for: what it concerns, its period, its own words. */
          report?: string;
          /** @description One agreement. */
          agreement?: string;
          /** @description All agreements of a partnership. */
          partnership?: string;
          /** @description All agreements of an organisation or unit, in the period. */
          party?: string;
          /** @description What it is to be about: `2022-01-01..2022-12-31`, both days inclusive. */
          period?: string;
          /** @description `markdown` (unless told otherwise) or `html`. */
          format?: string;
          /** @description `sv` (unless told otherwise) or `en`. */
          language?: string;
        };
        header?: never;
        path: {
          kind: 'follow-up' | 'final' | 'activity';
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The answer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ReportTextPage'];
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        422: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/reports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          /** @description The day on which it is true; today unless told. */
          validOn?: string;
          /** @description A position, an event id, an instant or a day; now unless told. */
          knownAt?: string;
          /** @description The least position that the answer must know, or `head`. */
          minPosition?: string;
          limit?: number;
          /** @description The `next` of the page before. */
          cursor?: string;
          agreement?: string;
          kind?: string;
          stage?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The answer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ReportPage'];
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/reports-due': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          /** @description The day on which it is true; today unless told. */
          validOn?: string;
          /** @description A position, an event id, an instant or a day; now unless told. */
          knownAt?: string;
          /** @description The least position that the answer must know, or `head`. */
          minPosition?: string;
          limit?: number;
          /** @description The `next` of the page before. */
          cursor?: string;
          agreement?: string;
          kind?: string;
          state?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The answer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['DueReportPage'];
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/reports/file-report': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['FileReport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/reports/request-report': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RequestReport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/reports/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          /** @description The day on which it is true; today unless told. */
          validOn?: string;
          /** @description A position, an event id, an instant or a day; now unless told. */
          knownAt?: string;
          /** @description The least position that the answer must know, or `head`. */
          minPosition?: string;
        };
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The answer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ReportPage'];
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/reports/{id}/accept-report': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AcceptReport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/reports/{id}/assess-goal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AssessGoal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/reports/{id}/assess-result': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AssessResult'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/reports/{id}/issue-report': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['IssueReport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/reports/{id}/make-decision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['MakeDecision'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/reports/{id}/propose-decision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ProposeDecision'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/reports/{id}/record-finding': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RecordFinding-reports'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/reports/{id}/record-lesson': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RecordLesson'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/reports/{id}/report-spending': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ReportSpending'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/reports/{id}/resolve-finding': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ResolveFinding-reports'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/reports/{id}/return-report': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ReturnReport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/reports/{id}/submit-report': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['SubmitReport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/reports/{id}/void-fact': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['VoidFact-reports'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/statistics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          /** @description The day on which it is true; today unless told. */
          validOn?: string;
          /** @description A position, an event id, an instant or a day; now unless told. */
          knownAt?: string;
          /** @description The least position that the answer must know, or `head`. */
          minPosition?: string;
          limit?: number;
          /** @description The `next` of the page before. */
          cursor?: string;
          partnership?: string;
          code?: string;
          kind?: string;
          agreement?: string;
          period?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The answer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['StatisticPage'];
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/status-board': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          /** @description The day on which it is true; today unless told. */
          validOn?: string;
          /** @description A position, an event id, an instant or a day; now unless told. */
          knownAt?: string;
          /** @description The least position that the answer must know, or `head`. */
          minPosition?: string;
          limit?: number;
          /** @description The `next` of the page before. */
          cursor?: string;
          state?: string;
          partnership?: string;
          party?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The answer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['BoardRowPage'];
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/units': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          /** @description The day on which it is true; today unless told. */
          validOn?: string;
          /** @description A position, an event id, an instant or a day; now unless told. */
          knownAt?: string;
          /** @description The least position that the answer must know, or `head`. */
          minPosition?: string;
          limit?: number;
          /** @description The `next` of the page before. */
          cursor?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The answer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['RegistryEntryPage'];
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/units/establish-unit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['EstablishUnit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/units/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          /** @description The day on which it is true; today unless told. */
          validOn?: string;
          /** @description A position, an event id, an instant or a day; now unless told. */
          knownAt?: string;
          /** @description The least position that the answer must know, or `head`. */
          minPosition?: string;
        };
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The answer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['RegistryEntryPage'];
          };
        };
        /** @description Refused; the body says why. */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/units/{id}/add-unit-alias': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AddUnitAlias'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/units/{id}/grant-attest-mandate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['GrantAttestMandate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/units/{id}/record-finding': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RecordFinding-units'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/units/{id}/resolve-finding': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ResolveFinding-units'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/units/{id}/revoke-attest-mandate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RevokeAttestMandate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/units/{id}/void-fact': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['VoidFact-units'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/verifications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The answer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Verification'];
          };
        };
        /** @description Refused; the body says why. */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Refused; the body says why. */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    AcceptReport: {
      note?: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    Accepted: {
      /** @description Carried out before: nothing was appended now. */
      repeated: boolean;
      stream: string;
      /** Format: uuid */
      id: string;
      revision: number;
      position: string;
      eventIds: string[];
    };
    ActingShape: {
      /** Format: uuid */
      organisation: string;
      units?: string[];
    };
    Activity: {
      /** Format: uuid */
      activity: string;
      /** Format: uuid */
      partnership: string;
      partnershipName: string;
      title: string;
      text?: string;
      /** @enum {string} */
      occurs: 'once' | 'over-period' | 'recurring';
      tookPlaceOn?: components['schemas']['DateFact'];
      period?: {
        /** Format: date */
        from: string;
        /** Format: date */
        to: string;
      };
      /** @description Those it took place on, or is reported for. */
      days?: {
        /** Format: date */
        from: string;
        /** Format: date */
        to: string;
      };
      hours?: {
        days: ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[];
        from: string;
        to: string;
      };
      times?: {
        /** @description A decimal. */
        lower?: string;
        /** @description The same as `lower` where one number is stated. */
        upper?: string;
        /** @enum {string} */
        precision: 'exact' | 'approximate';
        asWritten?: string;
      };
      agreements?: string[];
      /** Format: uuid */
      operation?: string;
      /** @description As it was called on the first of its days. */
      operationName?: string;
      by?: {
        /** Format: uuid */
        organisation: string;
        organisationName: string;
        units?: string[];
        unitNames?: string[];
      }[];
      /** @description Who took part and is no party. */
      others?: {
        name: string;
      }[];
      attendance?: {
        /** @enum {string} */
        unit:
          | 'nights'
          | 'visits'
          | 'persons'
          | 'places'
          | 'sites'
          | 'occasions'
          | 'tickets'
          | 'languages'
          | 'reports'
          | 'percent';
        /** @enum {string} */
        measure: 'count' | 'average' | 'share' | 'estimate';
        quantity?: {
          /** @description A decimal. */
          lower?: string;
          /** @description The same as `lower` where one number is stated. */
          upper?: string;
          /** @enum {string} */
          precision: 'exact' | 'approximate';
          asWritten?: string;
        };
        text?: string;
      };
      /**
       * @description How much of its days the agreements of its partnership cover.
       * @enum {string}
       */
      cover: 'whole' | 'partly' | 'none' | 'days-not-stated';
      /** @description Its days that no agreement covers. */
      outside: {
        /** Format: date */
        from: string;
        /** Format: date */
        to: string;
      }[];
      source?: {
        /** Format: uuid */
        document: string;
        lines?: string;
      };
      since: components['schemas']['Since'];
      /** @description The events that it follows from. */
      because: string[];
    };
    ActivityPage: {
      schema: string;
      version: number;
      /** Format: date */
      validOn: string;
      knownAt: components['schemas']['Place'];
      /** @description Cursor of the next page. */
      next?: string;
      stale?: components['schemas']['Stale'];
      items: components['schemas']['Activity'][];
    };
    AddOrganisationAlias: {
      alias: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    AddUnitAlias: {
      alias: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    AdoptGuidelineVersion: {
      adoptedBy?: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
      version: string;
      diaryNumber?: string;
      /** Format: uuid */
      document?: string;
      definition?: string;
      criteria?: components['schemas']['CriterionShape'][];
    };
    AdoptPaymentPlan: {
      /** Format: uuid */
      funding: string;
      /** @enum {string} */
      basis: 'calendar' | 'agreement';
      /** @enum {string} */
      timing: 'advance' | 'arrears';
      dueDays: number;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    AgreeFunding: {
      /** Format: uuid */
      instrument?: string;
      payer: components['schemas']['ActingShape'];
      payee: components['schemas']['ActingShape'];
      currency: string;
      lines: components['schemas']['FundingLineShape'][];
      printedTotalMinor?: number;
      start?: components['schemas']['DateFactShape'];
      end?: components['schemas']['DateFactShape'];
      months?: number;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    AgreeReportingTerms: {
      /** Format: uuid */
      instrument?: string;
      obligations: components['schemas']['ReportObligationShape'][];
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    Agreement: {
      /** Format: uuid */
      agreement: string;
      title: string;
      /** Format: uuid */
      partnership: string;
      partnershipName: string;
      number?: string;
      /** @enum {string} */
      status: 'draft' | 'awaiting-signatures' | 'concluded' | 'in-force' | 'expired' | 'terminated';
      notes: ('start-not-stated' | 'end-not-stated')[];
      start?: components['schemas']['DateFact'];
      /** @description The last day, as extended. */
      end?: components['schemas']['DateFact'];
      extended: boolean;
      notice?: {
        /** Format: uuid */
        notice: string;
        by: {
          /** Format: uuid */
          organisation: string;
          units?: string[];
        };
        lastDay: components['schemas']['DateFact'];
      };
      /** Format: date */
      terminatedAfter?: string;
      /** @description The parties talk about going on. */
      dialogue: boolean;
      length?: {
        days: number;
        months: number;
        extraDays: number;
        quarters: number;
        calendarAligned: boolean;
      };
      since: components['schemas']['Since'];
      /** Format: uuid */
      predecessor?: string;
      chain?: {
        /** Format: uuid */
        predecessor: string;
        title: string;
        gapDays?: number;
      };
      parties: {
        /** Format: uuid */
        party: string;
        /** @enum {string} */
        kind: 'public' | 'civil-society';
        /** Format: uuid */
        organisation?: string;
        organisationName?: string;
        units?: string[];
        unitNames?: string[];
        namedAs: string[];
        since: components['schemas']['Since'];
      }[];
      instruments: {
        /** Format: uuid */
        instrument: string;
        /** @enum {string} */
        kind: 'agreement' | 'annex' | 'amendment' | 'extension';
        title: string;
        operation?: string;
        /** @enum {string} */
        status:
          'draft' | 'awaiting-signatures' | 'concluded' | 'in-force' | 'expired' | 'terminated';
        notes: ('start-not-stated' | 'end-not-stated')[];
        /** @enum {string} */
        conclusion?: 'all-signatures' | 'stated-in-document';
        signatureLines: {
          /** Format: uuid */
          organisation: string;
          /** Format: uuid */
          unit?: string;
          role: string;
          /** Format: uuid */
          signature?: string;
        }[];
        /** @description The events that it follows from. */
        because: string[];
      }[];
      options: {
        /** Format: uuid */
        option: string;
        months: number;
        holder?: {
          /** Format: uuid */
          organisation: string;
          units?: string[];
        };
        exerciseBy?: components['schemas']['DateFact'];
        /** @enum {string} */
        status: 'available' | 'exercised' | 'waived' | 'lapsed' | 'outcome-unknown';
        /**
         * Format: date
         * @description The last day that it leads to.
         */
        endIfUsed?: string;
      }[];
      terms: {
        /** Format: uuid */
        term: string;
        /** Format: uuid */
        instrument: string;
        topic: string;
        stated: boolean;
        clause?: string;
        text?: string;
      }[];
      commitments: {
        /** Format: uuid */
        commitment: string;
        /** Format: uuid */
        instrument: string;
        by: {
          /** Format: uuid */
          organisation: string;
          units?: string[];
        };
        /** @enum {string} */
        kind: 'money' | 'work' | 'premises' | 'staff' | 'services';
        text: string;
        /** @description Absent: not valued, which is not 0. */
        value?: components['schemas']['Money'];
      }[];
      obligations: {
        code: string;
        /** @enum {string} */
        kind: 'follow-up' | 'final' | 'activity' | 'financial';
        period?: {
          /** Format: date */
          from: string;
          /** Format: date */
          to: string;
        };
        /** Format: date */
        dueOn?: string;
        recurs?: {
          /** @enum {string} */
          every: 'month' | 'quarter' | 'half-year' | 'year';
          /** @enum {string} */
          counted: 'calendar' | 'agreement';
        };
        dueAfter?: {
          months?: number;
          days?: number;
        };
        gates?: string[];
        /** Format: uuid */
        term: string;
      }[];
      fundings: {
        /** Format: uuid */
        funding: string;
        /** Format: uuid */
        instrument: string;
        total: components['schemas']['Money'];
        lines: {
          code: string;
          label: string;
          amountMinor: number;
          sharePercent: string;
        }[];
        months?: number;
        since: components['schemas']['Since'];
      }[];
      because: {
        [key: string]: string[];
      };
      /** Format: date */
      validFrom: string;
      /**
       * Format: date
       * @description The first day on which it no longer holds.
       */
      validTo?: string;
      revision?: number;
    };
    AgreementPage: {
      schema: string;
      version: number;
      /** Format: date */
      validOn: string;
      knownAt: components['schemas']['Place'];
      /** @description Cursor of the next page. */
      next?: string;
      stale?: components['schemas']['Stale'];
      items: components['schemas']['Agreement'][];
    };
    AppointRole: {
      role: string;
      /** Format: uuid */
      body?: string;
      for?: components['schemas']['ActingShape'];
      acting: boolean;
      /** Format: uuid */
      person?: string;
      /**
       * Format: date
       * @description A day that exists.
       */
      until?: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    AssessCommitment: {
      /** Format: uuid */
      commitment: string;
      /** @enum {string} */
      outcome: 'fulfilled' | 'partly' | 'not-fulfilled' | 'not-assessable';
      period?: components['schemas']['PeriodShape'];
      text?: string;
      assessor?: string;
      /** Format: uuid */
      report?: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    AssessCriterion: {
      /** Format: uuid */
      guideline?: string;
      criterion: string;
      /** @enum {string} */
      outcome: 'met' | 'not-met' | 'doubt';
      asserted?: boolean;
      text?: string;
      legalBasis?: string;
      assessor?: string;
      /** Format: uuid */
      report?: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    AssessGoal: {
      /** Format: uuid */
      agreement: string;
      /** Format: uuid */
      goal?: string;
      /** @enum {string} */
      outcome: 'fulfilled' | 'partly' | 'not-fulfilled' | 'not-assessable';
      text?: string;
      assessor?: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    AssessResult: {
      /** Format: uuid */
      agreement?: string;
      /** @enum {string} */
      outcome: 'positive' | 'negative' | 'inconclusive';
      text: string;
      because?: string;
      assessor?: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    AttendanceShape: {
      /** @enum {string} */
      unit:
        | 'nights'
        | 'visits'
        | 'persons'
        | 'places'
        | 'sites'
        | 'occasions'
        | 'tickets'
        | 'languages'
        | 'reports'
        | 'percent';
      /** @enum {string} */
      measure: 'count' | 'average' | 'share' | 'estimate';
      quantity?: components['schemas']['QuantityShape'];
      text?: string;
    };
    AttestTranche: {
      /** @enum {string} */
      kind: 'sak' | 'beslut';
      /** Format: uuid */
      unit: string;
      content: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
      tranche: string;
      reports?: string[];
    };
    Backup: {
      schema: string;
      version: number;
      /** Format: uuid */
      ledgerId: string;
      head: {
        position: string;
        /** Format: uuid */
        eventId: string;
      };
      events: number;
      bytes: number;
      sha256: string;
      /** @description Hashes of what lies beside it. */
      documents?: string[];
      /** Format: date-time */
      madeAt: string;
      /** @description Persons in the copy of their directory, `<to>.persons.db`. */
      persons?: number;
    };
    BoardRow: {
      /**
       * Format: uuid
       * @description The one that decides: the newest in force, else the newest that was ever concluded, else the newest.
       */
      agreement: string;
      title: string;
      number?: string;
      /** Format: uuid */
      partnership: string;
      partnershipName: string;
      /** @enum {string} */
      state: 'draft' | 'awaiting-signatures' | 'concluded' | 'in-force' | 'expired' | 'terminated';
      notes: ('start-not-stated' | 'end-not-stated')[];
      /**
       * Format: date
       * @description In force from then, or over since.
       */
      since?: string;
      /**
       * Format: date
       * @description Concluded, and begins then.
       */
      begins?: string;
      /**
       * Format: date
       * @description As extended, and not past a termination or a notice.
       */
      lastDay?: string;
      /** @description Days after this one; 0 on the last day. */
      daysLeft?: number;
      /** @description Days since the last day. */
      daysSince?: number;
      start?: components['schemas']['DateFact'];
      end?: components['schemas']['DateFact'];
      extended: boolean;
      notice?: {
        /** Format: uuid */
        notice: string;
        by: {
          /** Format: uuid */
          organisation: string;
          units?: string[];
        };
        lastDay: components['schemas']['DateFact'];
      };
      /** @description The parties talk about going on, and have not concluded. */
      dialogue: boolean;
      parties: {
        /** Format: uuid */
        organisation?: string;
        organisationName?: string;
        units?: string[];
        unitNames?: string[];
      }[];
      options: {
        /** Format: uuid */
        option: string;
        months: number;
        holder?: {
          /** Format: uuid */
          organisation: string;
          units?: string[];
        };
        exerciseBy?: components['schemas']['DateFact'];
        /** @enum {string} */
        status: 'available' | 'exercised' | 'waived' | 'lapsed' | 'outcome-unknown';
        /** Format: date */
        endIfUsed?: string;
      }[];
      /** @description Instruments of the chain that await signatures. */
      awaiting: {
        /** Format: uuid */
        instrument: string;
        /** @enum {string} */
        kind: 'agreement' | 'annex' | 'amendment' | 'extension';
        title: string;
        /** @description How many signatures it asks for. */
        lines: number;
        /** @description The roles that have not signed. */
        missing: string[];
      }[];
      /** @description Agreements after it in the chain. */
      next: {
        /** Format: uuid */
        agreement: string;
        title: string;
        /** @enum {string} */
        status:
          'draft' | 'awaiting-signatures' | 'concluded' | 'in-force' | 'expired' | 'terminated';
        /** Format: date */
        begins?: string;
      }[];
      /** @description Days between two agreements of the chain that neither covers. */
      gaps: {
        after: {
          /** Format: uuid */
          agreement: string;
          title: string;
        };
        before: {
          /** Format: uuid */
          agreement: string;
          title: string;
        };
        /** Format: date */
        from: string;
        /** Format: date */
        to: string;
        days: number;
      }[];
      because: {
        [key: string]: string[];
      };
    };
    BoardRowPage: {
      schema: string;
      version: number;
      /** Format: date */
      validOn: string;
      knownAt: components['schemas']['Place'];
      /** @description Cursor of the next page. */
      next?: string;
      stale?: components['schemas']['Stale'];
      items: components['schemas']['BoardRow'][];
    };
    BudgetMovement: {
      movement: string;
      /** @enum {string} */
      measure:
        'drafted' | 'agreed' | 'set-aside' | 'planned' | 'paid' | 'set-off' | 'repaid' | 'spent';
      /** Format: uuid */
      agreement: string;
      /** Format: uuid */
      instrument?: string;
      /** Format: uuid */
      funding?: string;
      line?: string;
      quarter?: string;
      fiscalYear?: number;
      /**
       * Format: date
       * @description From which day it counts.
       */
      day: string;
      amount: components['schemas']['Money'];
      /** @description The event's type. */
      type: string;
      knownFrom: string;
      /** @description The events that it follows from. */
      events: string[];
    };
    BudgetMovementPage: {
      schema: string;
      version: number;
      /** Format: date */
      validOn: string;
      knownAt: components['schemas']['Place'];
      /** @description Cursor of the next page. */
      next?: string;
      stale?: components['schemas']['Stale'];
      items: components['schemas']['BudgetMovement'][];
    };
    BudgetRow: {
      /** @description What explains it; absent where filters or periods cut it out of a cell. */
      cell?: string;
      /** Format: uuid */
      agreement?: string;
      agreementTitle?: string;
      /**
       * Format: uuid
       * @description The one that the funding was first agreed in.
       */
      instrument?: string;
      instrumentTitle?: string;
      /** Format: uuid */
      funding?: string;
      /** @description A funding line's code; absent for what is of no line. */
      line?: string;
      label?: string;
      payer?: {
        /** Format: uuid */
        organisation: string;
        organisationName: string;
        units?: string[];
        unitNames?: string[];
      };
      payee?: {
        /** Format: uuid */
        organisation: string;
        organisationName: string;
        units?: string[];
        unitNames?: string[];
      };
      /** @description Absent for what is of no single year. */
      fiscalYear?: number;
      /** @description Absent for what is of no single quarter. */
      quarter?: string;
      currency: string;
      /** @description What conclusions yet to come would add to what is agreed. */
      drafted: components['schemas']['Money'];
      agreed: components['schemas']['Money'];
      /** @description For an agreement and a fiscal year: absent where less is asked for. */
      setAside?: components['schemas']['Money'];
      planned: components['schemas']['Money'];
      /** @description By the bank, less what came back. */
      paid: components['schemas']['Money'];
      /** @description Settled on tranches by what the payee owed. */
      setOff: components['schemas']['Money'];
      /** @description Received, or set off, on claims. */
      repaid: components['schemas']['Money'];
      /** @description No books are supplied, which is not 0. */
      booked: {
        /** @constant */
        supplied: false;
      };
      /** @description Absent: not reported, which is not 0. */
      spent?: components['schemas']['Money'];
      /** @description What is set off counts as paid here. */
      differences: {
        agreedLessPaid: components['schemas']['Money'];
        plannedLessPaid: components['schemas']['Money'];
        /** @description Paid less spent, of the lines and years that are reported on. */
        unspent?: components['schemas']['Money'];
        /** @description Paid, and no report says what became of it. */
        unreported: components['schemas']['Money'];
      };
    };
    BudgetRowPage: {
      schema: string;
      version: number;
      /** Format: date */
      validOn: string;
      knownAt: components['schemas']['Place'];
      /** @description Cursor of the next page. */
      next?: string;
      stale?: components['schemas']['Stale'];
      items: components['schemas']['BudgetRow'][];
    };
    CancelTranche: {
      tranche: string;
      why: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    ClaimRepayment: {
      /** Format: uuid */
      funding: string;
      amountMinor: number;
      currency: string;
      ground: string;
      /**
       * Format: date
       * @description A day that exists.
       */
      dueOn?: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    CloseActionItem: {
      /** Format: uuid */
      item: string;
      /** @enum {string} */
      outcome: 'done' | 'dropped' | 'carried';
      text?: string;
      /** Format: uuid */
      report?: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    ClosePayoutAccount: {
      /** Format: uuid */
      account: string;
      why: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    CoFinancing: {
      /** Format: uuid */
      agreement: string;
      title: string;
      public: {
        valued: components['schemas']['Money'][];
        /** @description Commitments that nobody has valued. */
        notValued: number;
        /** @description The events that it follows from. */
        because: string[];
      };
      civilSociety: {
        valued: components['schemas']['Money'][];
        /** @description Commitments that nobody has valued. */
        notValued: number;
        /** @description The events that it follows from. */
        because: string[];
      };
      /** @description Of the whole; open unless everything is valued. */
      civilSocietyShare:
        | {
            /** @description Three decimals: `33.333`. */
            percent: string;
          }
        | {
            /** @enum {string} */
            open: 'not-valued' | 'nothing-recorded' | 'several-currencies';
          };
      /** @description Something of it is not concluded. */
      drafted: boolean;
    };
    CoFinancingPage: {
      schema: string;
      version: number;
      /** Format: date */
      validOn: string;
      knownAt: components['schemas']['Place'];
      /** @description Cursor of the next page. */
      next?: string;
      stale?: components['schemas']['Stale'];
      items: components['schemas']['CoFinancing'][];
    };
    Commitment: {
      /** Format: uuid */
      commitment: string;
      /** Format: uuid */
      agreement: string;
      /** @description The agreement's. */
      title: string;
      /** Format: uuid */
      instrument: string;
      instrumentTitle: string;
      /** @description Whether the instrument that it stands in is concluded. */
      concluded: boolean;
      by: {
        /** Format: uuid */
        organisation: string;
        organisationName: string;
        units?: string[];
        unitNames?: string[];
      };
      /** @enum {string} */
      side?: 'public' | 'civil-society';
      /** @enum {string} */
      kind: 'money' | 'work' | 'premises' | 'staff' | 'services';
      text: string;
      /** @description Absent: not valued, which is not 0. */
      value?: components['schemas']['Money'];
      /** @enum {string} */
      outcome: 'fulfilled' | 'partly' | 'not-fulfilled' | 'not-assessable' | 'not-assessed';
      /** @description What was promised over the years, the oldest first. */
      versions: {
        text: string;
        /** @description Absent: not valued, which is not 0. */
        value?: components['schemas']['Money'];
        since: components['schemas']['Since'];
        source?: {
          /** Format: uuid */
          document: string;
          lines?: string;
        };
        /** @description The events that it follows from. */
        because: string[];
      }[];
      assessments: {
        /** @enum {string} */
        outcome: 'fulfilled' | 'partly' | 'not-fulfilled' | 'not-assessable';
        text?: string;
        assessor?: string;
        period?: {
          /** Format: date */
          from: string;
          /** Format: date */
          to: string;
        };
        /** Format: uuid */
        report?: string;
        reportTitle?: string;
        since: components['schemas']['Since'];
        source?: {
          /** Format: uuid */
          document: string;
          lines?: string;
        };
        /** @description The events that it follows from. */
        because: string[];
      }[];
      deviations: {
        text: string;
        cause?: string;
        period?: {
          /** Format: date */
          from: string;
          /** Format: date */
          to: string;
        };
        /** Format: uuid */
        report?: string;
        reportTitle?: string;
        since: components['schemas']['Since'];
        source?: {
          /** Format: uuid */
          document: string;
          lines?: string;
        };
        /** @description The events that it follows from. */
        because: string[];
      }[];
      /** @description The events that it follows from. */
      because: string[];
    };
    CommitmentPage: {
      schema: string;
      version: number;
      /** Format: date */
      validOn: string;
      knownAt: components['schemas']['Place'];
      /** @description Cursor of the next page. */
      next?: string;
      stale?: components['schemas']['Stale'];
      items: components['schemas']['Commitment'][];
    };
    Completeness: {
      /** Format: uuid */
      agreement: string;
      title: string;
      /** Format: uuid */
      partnership: string;
      partnershipName: string;
      /** @description The agreement's own number; absent: not given. */
      number?: string;
      /** @description Every topic that a complete agreement states. */
      topics: {
        /** @enum {string} */
        topic:
          | 'societal-challenge'
          | 'programme-link'
          | 'shared-goals'
          | 'co-financing'
          | 'payment-rhythm'
          | 'payment-timing'
          | 'payout-account'
          | 'financial-account'
          | 'financial-account-due'
          | 'unspent-money'
          | 'audit'
          | 'cooperation'
          | 'documentation'
          | 'complaints'
          | 'signing'
          | 'insurance'
          | 'notice'
          | 'personal-data'
          | 'register-extracts'
          | 'index'
          | 'dispute';
        /**
         * @description `not-stated`: the supplied papers were read for it and are silent. `not-read`: nobody has.
         * @enum {string}
         */
        reading: 'stated' | 'not-stated' | 'not-read';
        /** @description The events that it follows from. */
        because: string[];
      }[];
      /** @description Documents that are referred to, and nobody has. */
      missing: {
        /** Format: uuid */
        document: string;
        title: string;
        /** @enum {string} */
        kind:
          | 'agreement'
          | 'annex'
          | 'follow-up'
          | 'final-report'
          | 'activity-report'
          | 'guideline'
          | 'programme'
          | 'minutes'
          | 'form'
          | 'data-source'
          | 'other';
        source?: {
          /** Format: uuid */
          document: string;
          lines?: string;
        };
        /** @description The events that it follows from. */
        because: string[];
      }[];
      /** @description Those that the agreement is known from, with what each leaves out. */
      documents: {
        /** Format: uuid */
        document: string;
        title: string;
        notGiven: ('dated' | 'diaryNumber' | 'authorRole' | 'addressee' | 'meetingOn')[];
        /** @description Associations whose organisation number was not read there. */
        withoutNumber: {
          /** Format: uuid */
          organisation: string;
          name: string;
        }[];
        /** @description The events that it follows from. */
        because: string[];
      }[];
      indicators: {
        /** @description Codes of statistics that have numbers. */
        reported: string[];
        /** @description Said to have no numbers, which is not 0. */
        notReported: {
          code: string;
          title: string;
          why: string;
          /** @description The events that it follows from. */
          because: string[];
        }[];
        /** @description Nothing was reported at all. */
        none: boolean;
      };
      reportsOverdue: {
        /** @enum {string} */
        kind: 'follow-up' | 'final' | 'activity' | 'financial';
        /** Format: date */
        dueOn: string;
        obligation?: string;
        /** Format: uuid */
        report?: string;
        /** @description The events that it follows from. */
        because: string[];
      }[];
      /** @description Meetings due of the bodies of its partnership that have no minutes. */
      minutesOverdue: {
        /** Format: uuid */
        body: string;
        name: string;
        count: number;
        /** Format: date */
        from: string;
        /** Format: date */
        to: string;
        /** @description The events that it follows from. */
        because: string[];
      }[];
      /** @description The events that it follows from. */
      because: string[];
    };
    CompletenessPage: {
      schema: string;
      version: number;
      /** Format: date */
      validOn: string;
      knownAt: components['schemas']['Place'];
      /** @description Cursor of the next page. */
      next?: string;
      stale?: components['schemas']['Stale'];
      items: components['schemas']['Completeness'][];
    };
    Compliance: {
      /** Format: uuid */
      agreement: string;
      title: string;
      /** Format: uuid */
      partnership: string;
      partnershipName: string;
      entered:
        | {
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description It was entered on one of these days.
             */
            to: string;
            /** @enum {string} */
            basis: 'stated' | 'assumed';
            /**
             * @description The day of conclusion, or, where none is given, the first day in force.
             * @enum {string}
             */
            read: 'concluded' | 'start';
            /** @description The events that it follows from. */
            because: string[];
          }
        | {
            /** @enum {string} */
            undecided: 'not-concluded' | 'day-not-stated';
            /** @description The events that it follows from. */
            because: string[];
          };
      /** @description Each guideline by the version in force when the agreement was entered. */
      guidelines: {
        /** Format: uuid */
        guideline: string;
        name: string;
        version?: string;
        diaryNumber?: string;
        /** Format: uuid */
        document?: string;
        /**
         * @description Why no version can be said to have been in force.
         * @enum {string}
         */
        undecided?: 'not-concluded' | 'day-not-stated' | 'none-in-force' | 'days-inexact';
        criteria: {
          criterion: string;
          text?: string;
          /** @enum {string} */
          state: 'met' | 'not-met' | 'doubt' | 'not-assessed';
          judgement?: components['schemas']['Judgement'];
        }[];
        /** @description The events that it follows from. */
        because: string[];
      }[];
      /** @description Checks that are in no list of criteria. */
      outside: {
        /** @enum {string} */
        outcome: 'met' | 'not-met' | 'doubt';
        /** @description Only claimed by the source, with nothing to show for it. */
        asserted: boolean;
        text?: string;
        legalBasis?: string;
        assessor?: string;
        /** Format: uuid */
        report?: string;
        since: components['schemas']['Since'];
        source?: {
          /** Format: uuid */
          document: string;
          lines?: string;
        };
        /** @description The events that it follows from. */
        because: string[];
        criterion: string;
        /** Format: uuid */
        guideline?: string;
        reportTitle?: string;
        /** @description Earlier judgements, the oldest first. */
        before: {
          /** @enum {string} */
          outcome: 'met' | 'not-met' | 'doubt';
          /** @description Only claimed by the source, with nothing to show for it. */
          asserted: boolean;
          text?: string;
          legalBasis?: string;
          assessor?: string;
          /** Format: uuid */
          report?: string;
          since: components['schemas']['Since'];
          source?: {
            /** Format: uuid */
            document: string;
            lines?: string;
          };
          /** @description The events that it follows from. */
          because: string[];
        }[];
        /** @description The version that a source says has it, and has not. */
        claimedOf?: {
          /** Format: uuid */
          guideline: string;
          name: string;
          version: string;
        };
      }[];
      programme: {
        /**
         * @description `not-stated`: the papers were read for it and are silent. `not-read`: nobody has.
         * @enum {string}
         */
        reading: 'stated' | 'not-stated' | 'not-read';
        links: {
          programme: string;
          from?: components['schemas']['DateFact'];
          to?: components['schemas']['DateFact'];
          /** Format: uuid */
          document?: string;
          /**
           * @description Of the agreement's days, those on which the programme is in force.
           * @enum {string}
           */
          covers: 'whole' | 'part' | 'none' | 'not-stated';
          /** @description The events that it follows from. */
          because: string[];
        }[];
        /** @description The events that it follows from. */
        because: string[];
      };
      challenge: {
        /**
         * @description `not-stated`: the papers were read for it and are silent. `not-read`: nobody has.
         * @enum {string}
         */
        reading: 'stated' | 'not-stated' | 'not-read';
        text?: string;
        /** @description The events that it follows from. */
        because: string[];
      };
      financing: {
        /**
         * @description `not-stated`: the papers were read for it and are silent. `not-read`: nobody has.
         * @enum {string}
         */
        reading: 'stated' | 'not-stated' | 'not-read';
        /** @description Something is recorded that each side puts in. */
        shown: boolean;
        public: {
          /** @description The events that it follows from. */
          because: string[];
        };
        civilSociety: {
          /** @description The events that it follows from. */
          because: string[];
        };
        terms: {
          text?: string;
          source?: {
            /** Format: uuid */
            document: string;
            lines?: string;
          };
          /** @description The events that it follows from. */
          because: string[];
        }[];
      };
      /** @description Fundings and payments. */
      figures: {
        /** @description The events that it follows from. */
        because: string[];
      };
    };
    CompliancePage: {
      schema: string;
      version: number;
      /** Format: date */
      validOn: string;
      knownAt: components['schemas']['Place'];
      /** @description Cursor of the next page. */
      next?: string;
      stale?: components['schemas']['Stale'];
      items: components['schemas']['Compliance'][];
    };
    CompliancePoint: {
      /** @enum {string} */
      kind: 'criterion' | 'outside' | 'statement';
      point: string;
      /** Format: uuid */
      guideline?: string;
      version?: string;
      /** @description Agreements. */
      of: number;
      states: {
        state: string;
        count: number;
        /** @description How many of them are only asserted. */
        asserted: number;
        agreements: {
          /** Format: uuid */
          agreement: string;
          title: string;
        }[];
        /** @description The events that it follows from. */
        because: string[];
      }[];
    };
    CompliancePointPage: {
      schema: string;
      version: number;
      /** Format: date */
      validOn: string;
      knownAt: components['schemas']['Place'];
      /** @description Cursor of the next page. */
      next?: string;
      stale?: components['schemas']['Stale'];
      items: components['schemas']['CompliancePoint'][];
    };
    ConcernedShape: {
      /** Format: uuid */
      agreement: string;
      obligation?: string;
    };
    ConcludeInstrument: {
      /** Format: uuid */
      instrument?: string;
      /** @enum {string} */
      basis: 'all-signatures' | 'stated-in-document';
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    ConfirmAppropriation: {
      /** Format: uuid */
      unit: string;
      fiscalYear: number;
      currency: string;
      amountMinor: number;
      decision?: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    CriterionShape: {
      code: string;
      text: string;
    };
    Damage: {
      /** @enum {string} */
      what:
        | 'structure'
        | 'schema'
        | 'header'
        | 'unreadable'
        | 'contents'
        | 'position'
        | 'revision'
        | 'running-maximum'
        | 'other-ledger';
      detail: string;
      position?: string;
      eventId?: string;
      stream?: string;
      revision?: number;
    };
    DateFact: {
      date: string;
      /** @enum {string} */
      basis: 'stated' | 'assumed';
      asWritten?: string;
    };
    DateFactShape: {
      /** @description A day, month or year that exists (EDTF level 0). */
      date: string;
      /** @enum {string} */
      basis: 'stated' | 'assumed';
      asWritten?: string;
    };
    DeclareCapacity: {
      /** Format: uuid */
      operation: string;
      places: number;
      /**
       * Format: date
       * @description A day that exists.
       */
      until?: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    DescribeOperation: {
      name: string;
      text?: string;
      address?: string;
      targetGroup?: string;
      by?: components['schemas']['ActingShape'];
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    DesignatePayoutAccount: {
      /** Format: uuid */
      funding: string;
      /** Format: uuid */
      account: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    DiffItem: {
      /** @enum {string} */
      change: 'added' | 'removed' | 'changed';
      cell: string;
      /** @description What people know the row by. */
      title: string;
      fields: {
        /** @description JSON pointer in the row. */
        field: string;
        before?: unknown;
        after?: unknown;
        /** @description `recorded`: the event was recorded between. `time`: only the day passed; the event states it. */
        because: {
          /** @enum {string} */
          because: 'recorded' | 'time';
          /** Format: uuid */
          event: string;
        }[];
      }[];
      /** @description The row that was removed. */
      before?: {
        [key: string]: unknown;
      };
      /** @description The row that was added. */
      after?: {
        [key: string]: unknown;
      };
      /** @description `recorded`: the event was recorded between. `time`: only the day passed; the event states it. */
      because: {
        /** @enum {string} */
        because: 'recorded' | 'time';
        /** Format: uuid */
        event: string;
      }[];
      /** @description Every event named, in the order of the log. */
      events: components['schemas']['Event'][];
    };
    DiffPage: {
      schema: string;
      version: number;
      /** @enum {string} */
      view: 'agreements' | 'payment-schedule' | 'reports' | 'flags';
      from: {
        /** Format: date */
        validOn: string;
        knownAt: components['schemas']['Place'];
      };
      to: {
        /** Format: date */
        validOn: string;
        knownAt: components['schemas']['Place'];
      };
      /** @description Cursor of the next page. */
      next?: string;
      stale?: components['schemas']['Stale'];
      items: components['schemas']['DiffItem'][];
    };
    DraftAgreement: {
      title: string;
      /** Format: uuid */
      partnership: string;
      number?: string;
      start?: components['schemas']['DateFactShape'];
      end?: components['schemas']['DateFactShape'];
      signatureLines?: components['schemas']['SignatureLineShape'][];
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    DraftAmendment: {
      title: string;
      /** Format: uuid */
      amends?: string;
      summary?: string;
      start?: components['schemas']['DateFactShape'];
      signatureLines?: components['schemas']['SignatureLineShape'][];
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    DraftAnnex: {
      title: string;
      concerns?: components['schemas']['ActingShape'];
      operation?: string;
      start?: components['schemas']['DateFactShape'];
      end?: components['schemas']['DateFactShape'];
      signatureLines?: components['schemas']['SignatureLineShape'][];
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    DraftExtension: {
      title: string;
      /** Format: uuid */
      option?: string;
      start?: components['schemas']['DateFactShape'];
      end: components['schemas']['DateFactShape'];
      signatureLines?: components['schemas']['SignatureLineShape'][];
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    DueReport: {
      /** @description What `explain` takes: the agreement and the obligation. */
      cell: string;
      /** Format: uuid */
      agreement: string;
      title: string;
      obligation: string;
      /** @enum {string} */
      kind: 'follow-up' | 'final' | 'activity' | 'financial';
      /** @description Absent: not stated, and not to be told. */
      period?: {
        /** Format: date */
        from: string;
        /** Format: date */
        to: string;
      };
      /**
       * Format: date
       * @description The last day; absent where none is stated.
       */
      dueOn?: string;
      /** @enum {string} */
      state: 'to-come' | 'due' | 'requested' | 'submitted' | 'returned' | 'accepted' | 'overdue';
      daysLate?: number;
      /**
       * Format: uuid
       * @description The report that answers it.
       */
      report?: string;
      /** @description The events that it follows from. */
      because: string[];
    };
    DueReportPage: {
      schema: string;
      version: number;
      /** Format: date */
      validOn: string;
      knownAt: components['schemas']['Place'];
      /** @description Cursor of the next page. */
      next?: string;
      stale?: components['schemas']['Stale'];
      items: components['schemas']['DueReport'][];
    };
    DueRuleShape: {
      months?: number;
      days?: number;
    };
    EndRole: {
      /** Format: uuid */
      appointment: string;
      why?: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    /** @description Somebody whose details were erased, for ever. */
    ErasedPerson: {
      /** @description Opaque: what events carry. */
      id: string;
      /** Format: date */
      erasedOn: string;
    };
    EstablishBody: {
      name: string;
      text?: string;
      rhythm?: components['schemas']['RhythmShape'];
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    EstablishUnit: {
      name: string;
      /** Format: uuid */
      organisation: string;
      /** @enum {string} */
      kind: 'board' | 'administration' | 'team';
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    Event: {
      position: string;
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      ledgerId: string;
      stream: string;
      revision: number;
      type: string;
      version: number;
      effectiveOn?: components['schemas']['DateFact'];
      /** Format: date-time */
      recordedAt: string;
      data: {
        [key: string]: unknown;
      };
      metadata: {
        [key: string]: unknown;
      };
      /** @description JSON pointers of what was left out. */
      masked?: string[];
    };
    EventPage: {
      schema: string;
      version: number;
      /**
       * Format: uuid
       * @description The event to ask after next; it never expires.
       */
      next?: string;
      items: components['schemas']['Event'][];
    };
    ExerciseExtensionOption: {
      /** Format: uuid */
      option: string;
      by: components['schemas']['ActingShape'];
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    Explanation: {
      view: string;
      cell: string;
      says: {
        [key: string]: unknown;
      };
      /** Format: date */
      validFrom: string;
      /** Format: date */
      validTo?: string;
      knownFrom: string;
      events: components['schemas']['Event'][];
    };
    ExplanationPage: {
      schema: string;
      version: number;
      /** Format: date */
      validOn: string;
      knownAt: components['schemas']['Place'];
      /** @description Cursor of the next page. */
      next?: string;
      stale?: components['schemas']['Stale'];
      items: components['schemas']['Explanation'][];
    };
    FileReport: {
      /** @enum {string} */
      kind: 'follow-up' | 'final' | 'activity' | 'financial';
      concerns: components['schemas']['ConcernedShape'][];
      period?: components['schemas']['PeriodShape'];
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
      submittedOn?: components['schemas']['DateFactShape'];
      /** Format: uuid */
      document?: string;
      signatories?: components['schemas']['SignatoryShape'][];
      covers?: string[];
      preparedBy?: components['schemas']['ActingShape'];
      inConsultationWith?: components['schemas']['ActingShape'];
    };
    Finding: {
      /** Format: uuid */
      finding: string;
      stream: string;
      /** @enum {string} */
      state: 'open' | 'resolved';
      /** @enum {string} */
      kind: 'risk' | 'deviation' | 'quality' | 'language' | 'other';
      /** @enum {string} */
      severity: 'note' | 'minor' | 'major' | 'critical';
      text: string;
      legalBasis?: string;
      followUp?: string;
      /** Format: date */
      followUpBy?: string;
      /** @description Open, and the last day of its follow-up has passed. */
      overdue: boolean;
      /** @description A role or unit. */
      madeBy?: string;
      resolved?: {
        how: string;
        since: components['schemas']['Since'];
      };
      /** @description What rules doubt of the same stream. */
      flags: components['schemas']['Flag'][];
      source?: {
        /** Format: uuid */
        document: string;
        lines?: string;
      };
      since: components['schemas']['Since'];
      /** @description The events that it follows from. */
      because: string[];
    };
    FindingPage: {
      schema: string;
      version: number;
      /** Format: date */
      validOn: string;
      knownAt: components['schemas']['Place'];
      /** @description Cursor of the next page. */
      next?: string;
      stale?: components['schemas']['Stale'];
      items: components['schemas']['Finding'][];
    };
    Flag: {
      flag: string;
      rule: string;
      stream: string;
      details: {
        [key: string]: unknown;
      };
      sources: {
        /** Format: uuid */
        document: string;
        lines?: string;
      }[];
      /** @description The events that it follows from. */
      because: string[];
    };
    FlagPage: {
      schema: string;
      version: number;
      /** Format: date */
      validOn: string;
      knownAt: components['schemas']['Place'];
      /** @description Cursor of the next page. */
      next?: string;
      stale?: components['schemas']['Stale'];
      items: components['schemas']['Flag'][];
    };
    FundingLineShape: {
      code: string;
      label: string;
      amountMinor: number;
    };
    GiveTerminationNotice: {
      by: components['schemas']['ActingShape'];
      lastDay: components['schemas']['DateFactShape'];
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    Governance: {
      /** Format: uuid */
      partnership: string;
      name: string;
      /** @description The days whose meetings are counted. */
      period: {
        /** Format: date */
        from: string;
        /** Format: date */
        to: string;
      };
      operations: {
        /** Format: uuid */
        operation: string;
        /** @description As it is called on the day asked. */
        name: string;
        names: {
          name: string;
          /** Format: date */
          since: string;
        }[];
        text?: string;
        address?: string;
        targetGroup?: string;
        by?: {
          /** Format: uuid */
          organisation: string;
          organisationName: string;
          units?: string[];
          unitNames?: string[];
        };
        since: components['schemas']['Since'];
        /** @description The events that it follows from. */
        because: string[];
      }[];
      bodies: {
        /** Format: uuid */
        body: string;
        name: string;
        text?: string;
        rhythm?: {
          /** @enum {string} */
          every: 'month' | 'quarter' | 'half-year' | 'year';
          times: number;
        };
        /** @description Absent without a rhythm, or where the body was not there in the period. */
        meetings?: {
          /** Format: date */
          from: string;
          /** Format: date */
          to: string;
          due: number;
          held: number;
          withMinutes: number;
          /** @description Due in spans that are over, and no minutes to show. */
          overdue: number;
          spans: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            due: number;
            held: string[];
          }[];
        };
        since: components['schemas']['Since'];
        /** @description The events that it follows from. */
        because: string[];
      }[];
      roles: {
        /** Format: uuid */
        appointment: string;
        role: string;
        /** Format: uuid */
        body?: string;
        for?: {
          /** Format: uuid */
          organisation: string;
          organisationName: string;
          units?: string[];
          unitNames?: string[];
        };
        /** @description Held for the time being. */
        acting: boolean;
        /**
         * Format: date
         * @description The last day on which it is held, as far as it is known.
         */
        until?: string;
        /** @description Whether it is held on the day asked. */
        held: boolean;
        why?: string;
        since: components['schemas']['Since'];
        /** @description The events that it follows from. */
        because: string[];
      }[];
      meetings: {
        /** Format: uuid */
        meeting: string;
        /** Format: uuid */
        body: string;
        meetingOn: components['schemas']['DateFact'];
        /** Format: uuid */
        minutes?: string;
        /** @enum {string} */
        minutesAre: 'present' | 'missing' | 'not-stated';
        note?: string;
        since: components['schemas']['Since'];
        /** @description The events that it follows from. */
        because: string[];
      }[];
      actionItems: {
        /** Format: uuid */
        item: string;
        text: string;
        /** Format: uuid */
        body?: string;
        /**
         * Format: uuid
         * @description The report that it was raised in.
         */
        report?: string;
        /** Format: date */
        dueOn?: string;
        /** @enum {string} */
        state: 'open' | 'done' | 'dropped' | 'carried';
        overdue: boolean;
        /** @description Open: to be taken up in the next report. */
        forNextReport: boolean;
        /** @description Reports handed in while it was open that did not close it. */
        passedBy: string[];
        closed?: {
          on: components['schemas']['Since'];
          text?: string;
          /** Format: uuid */
          report?: string;
        };
        since: components['schemas']['Since'];
        /** @description The events that it follows from. */
        because: string[];
      }[];
      disagreements: {
        /** Format: uuid */
        disagreement: string;
        raisedBy: {
          /** Format: uuid */
          organisation: string;
          organisationName: string;
          units?: string[];
          unitNames?: string[];
        };
        against: {
          /** Format: uuid */
          organisation: string;
          organisationName: string;
          units?: string[];
          unitNames?: string[];
        };
        text: string;
        since: components['schemas']['Since'];
        /** @description The events that it follows from. */
        because: string[];
      }[];
      since: components['schemas']['Since'];
      /** @description The events that it follows from. */
      because: string[];
    };
    GovernancePage: {
      schema: string;
      version: number;
      /** Format: date */
      validOn: string;
      knownAt: components['schemas']['Place'];
      /** @description Cursor of the next page. */
      next?: string;
      stale?: components['schemas']['Stale'];
      items: components['schemas']['Governance'][];
    };
    GrantAttestMandate: {
      person: string;
      /** @enum {string} */
      attest: 'sak' | 'beslut';
      /**
       * Format: date
       * @description A day that exists.
       */
      from: string;
      /**
       * Format: date
       * @description A day that exists.
       */
      to?: string;
      limitMinor?: number;
      currency: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    GrantExtensionOption: {
      months: number;
      holder?: components['schemas']['ActingShape'];
      exerciseBy?: components['schemas']['DateFactShape'];
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    HeadlineShape: {
      period?: components['schemas']['PeriodShape'];
      asWritten: string;
    };
    Health: {
      status: string;
    };
    ImportReport: {
      dryRun: boolean;
      commands: number;
      repeated: number;
      events: number;
      position?: string;
      /** Format: uuid */
      eventId?: string;
    };
    InstructTranche: {
      /** Format: uuid */
      run: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
      tranche: string;
      reports?: string[];
    };
    IssueReport: {
      sha256: string;
      bytes: number;
      /** @enum {string} */
      format: 'markdown' | 'html';
      /** @enum {string} */
      language: 'sv' | 'en';
      /**
       * Format: date
       * @description A day that exists.
       */
      validOn: string;
      /** Format: uuid */
      knownAtEvent: string;
      views: components['schemas']['ViewVersionShape'][];
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    IssuedText: {
      /** @description Issued before: nothing was appended now. */
      repeated: boolean;
      stream: string;
      /** Format: uuid */
      id: string;
      revision: number;
      position: string;
      eventIds: string[];
      sha256: string;
      bytes: number;
    };
    JoinParty: {
      /** @enum {string} */
      kind: 'public' | 'civil-society';
      acting?: components['schemas']['ActingShape'];
      namedAs?: components['schemas']['NamedAsShape'][];
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    Judgement: {
      /** @enum {string} */
      outcome: 'met' | 'not-met' | 'doubt';
      /** @description Only claimed by the source, with nothing to show for it. */
      asserted: boolean;
      text?: string;
      legalBasis?: string;
      assessor?: string;
      /** Format: uuid */
      report?: string;
      since: components['schemas']['Since'];
      source?: {
        /** Format: uuid */
        document: string;
        lines?: string;
      };
      /** @description The events that it follows from. */
      because: string[];
      criterion: string;
      /** Format: uuid */
      guideline?: string;
      reportTitle?: string;
      /** @description Earlier judgements, the oldest first. */
      before: {
        /** @enum {string} */
        outcome: 'met' | 'not-met' | 'doubt';
        /** @description Only claimed by the source, with nothing to show for it. */
        asserted: boolean;
        text?: string;
        legalBasis?: string;
        assessor?: string;
        /** Format: uuid */
        report?: string;
        since: components['schemas']['Since'];
        source?: {
          /** Format: uuid */
          document: string;
          lines?: string;
        };
        /** @description The events that it follows from. */
        because: string[];
      }[];
    };
    LeaveParty: {
      /** Format: uuid */
      party: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    Ledger: {
      schema: string;
      version: number;
      /** Format: uuid */
      ledgerId: string;
      owner: string;
      demonstration: boolean;
      madeFrom?: string;
      /** Format: date-time */
      openedAt: string;
      head: components['schemas']['Place'];
      actors: {
        id: string;
        /** @enum {string} */
        kind: 'person' | 'service';
      }[];
    };
    LiftTrancheHold: {
      tranche: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    LineAmountShape: {
      code: string;
      amountMinor: number;
    };
    LinkProgramme: {
      /** Format: uuid */
      instrument?: string;
      programme: string;
      from?: components['schemas']['DateFactShape'];
      to?: components['schemas']['DateFactShape'];
      /** Format: uuid */
      document?: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    MakeCommitment: {
      /** Format: uuid */
      instrument?: string;
      by: components['schemas']['ActingShape'];
      /** @enum {string} */
      kind: 'money' | 'work' | 'premises' | 'staff' | 'services';
      text: string;
      valueMinor?: number;
      currency?: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    MakeDecision: {
      wording: string;
      /** Format: uuid */
      by: string;
      meetingOn?: components['schemas']['DateFactShape'];
      /** Format: uuid */
      proposal?: string;
      /** Format: uuid */
      minutes?: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    Money: {
      /** @description öre */
      amountMinor: number;
      currency: string;
    };
    NameParty: {
      /** Format: uuid */
      party: string;
      acting: components['schemas']['ActingShape'];
      namedAs?: components['schemas']['NamedAsShape'][];
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    NamedAsShape: {
      text: string;
      lines?: string;
    };
    NewPersonShape: {
      id?: string;
      name: string;
      /** Format: email */
      email?: string;
      telephone?: string;
    };
    NoteAreaIndicator: {
      code: string;
      title: string;
      area: string;
      year: number;
      /** @enum {string} */
      unit:
        | 'nights'
        | 'visits'
        | 'persons'
        | 'places'
        | 'sites'
        | 'occasions'
        | 'tickets'
        | 'languages'
        | 'reports'
        | 'percent';
      quantity: components['schemas']['QuantityShape'];
      publishedBy: string;
      /** Format: uuid */
      agreement?: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    NoteContinuationDialogue: {
      note?: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    NoteDisagreement: {
      raisedBy: components['schemas']['ActingShape'];
      against: components['schemas']['ActingShape'];
      text: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    OpenApi: {
      openapi: string;
    };
    OpenLedger: {
      owner: string;
      demonstration: boolean;
      madeFrom?: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    OtherShape: {
      name: string;
    };
    Party: {
      /** Format: uuid */
      organisation: string;
      name: string;
      /** @enum {string} */
      kind: 'public' | 'civil-society';
      aliases: string[];
      /** @description The first recorded one that is valid. */
      number?: string;
      /** @description Every number as written, whether it is valid, and what is proposed for it. */
      numbers: {
        [key: string]: unknown;
      }[];
      units: {
        /** Format: uuid */
        unit: string;
        name: string;
      }[];
      partnerships: {
        /** Format: uuid */
        partnership: string;
        name: string;
        operations: {
          /** Format: uuid */
          operation: string;
          name: string;
          text?: string;
          since: components['schemas']['Since'];
          /** @description The events that it follows from. */
          because: string[];
        }[];
        roles: {
          /** Format: uuid */
          appointment: string;
          role: string;
          /** Format: uuid */
          body?: string;
          bodyName?: string;
          units?: string[];
          unitNames?: string[];
          acting: boolean;
          /** @description Opaque; the name is asked of /v1/persons. */
          person?: string;
          from: components['schemas']['Since'];
          /**
           * Format: date
           * @description The last day.
           */
          to?: string;
          /** @description The events that it follows from. */
          because: string[];
        }[];
        agreements: components['schemas']['PartyAgreement'][];
      }[];
      /** @description Over all agreements, by the other side. */
      sums: components['schemas']['PartySum'][];
      /** @description Over all agreements and other sides. */
      totals: components['schemas']['PartySum'][];
      /** @description The events that it follows from. */
      because: string[];
    };
    PartyAgreement: {
      /** Format: uuid */
      agreement: string;
      title: string;
      number?: string;
      /** @enum {string} */
      status: 'draft' | 'awaiting-signatures' | 'concluded' | 'in-force' | 'expired' | 'terminated';
      notes: ('start-not-stated' | 'end-not-stated')[];
      start?: components['schemas']['DateFact'];
      /** @description The last day, as extended. */
      end?: components['schemas']['DateFact'];
      extended: boolean;
      /** Format: date */
      terminatedAfter?: string;
      dialogue: boolean;
      chain?: {
        /** Format: uuid */
        predecessor: string;
        title: string;
        gapDays?: number;
      };
      memberships: {
        /** Format: uuid */
        party: string;
        units?: string[];
        unitNames?: string[];
        namedAs: string[];
        from: components['schemas']['Since'];
        /**
         * Format: date
         * @description The last day; absent while it is a party.
         */
        to?: string;
        /** @description The events that it follows from. */
        because: string[];
      }[];
      with: {
        /** Format: uuid */
        party: string;
        /** @enum {string} */
        kind: 'public' | 'civil-society';
        /** Format: uuid */
        organisation?: string;
        organisationName?: string;
        units?: string[];
        unitNames?: string[];
        namedAs: string[];
        since: components['schemas']['Since'];
      }[];
      instruments: {
        /** Format: uuid */
        instrument: string;
        /** @enum {string} */
        kind: 'agreement' | 'annex' | 'amendment' | 'extension';
        title: string;
        operation?: string;
        /** @enum {string} */
        status:
          'draft' | 'awaiting-signatures' | 'concluded' | 'in-force' | 'expired' | 'terminated';
        notes: ('start-not-stated' | 'end-not-stated')[];
        /** @enum {string} */
        conclusion?: 'all-signatures' | 'stated-in-document';
        /** @description The events that it follows from. */
        because: string[];
      }[];
      /** @description The lines on which it signs. */
      signatures: {
        /** Format: uuid */
        instrument: string;
        instrumentTitle: string;
        role: string;
        units?: string[];
        unitNames?: string[];
        /**
         * Format: uuid
         * @description Absent: not evidenced.
         */
        signature?: string;
      }[];
      commitments: {
        /** Format: uuid */
        commitment: string;
        /** Format: uuid */
        instrument: string;
        /** @enum {string} */
        kind: 'money' | 'work' | 'premises' | 'staff' | 'services';
        text: string;
        units?: string[];
        unitNames?: string[];
        /** @description Absent: not valued, which is not 0. */
        value?: components['schemas']['Money'];
      }[];
      sums: components['schemas']['PartySum'][];
      because: {
        [key: string]: string[];
      };
    };
    PartyInShort: {
      /** Format: uuid */
      organisation: string;
      name: string;
      /** @enum {string} */
      kind: 'public' | 'civil-society';
      number?: string;
      partnerships: number;
      /** @description That it is or was a party of by the day asked. */
      agreements: number;
      /** @description Of these, those in force on the day. */
      inForce: number;
      /** @description The events that it follows from. */
      because: string[];
    };
    PartyInShortPage: {
      schema: string;
      version: number;
      /** Format: date */
      validOn: string;
      knownAt: components['schemas']['Place'];
      /** @description Cursor of the next page. */
      next?: string;
      stale?: components['schemas']['Stale'];
      items: components['schemas']['PartyInShort'][];
    };
    PartyPage: {
      schema: string;
      version: number;
      /** Format: date */
      validOn: string;
      knownAt: components['schemas']['Place'];
      /** @description Cursor of the next page. */
      next?: string;
      stale?: components['schemas']['Stale'];
      items: components['schemas']['Party'][];
    };
    PartySum: {
      /** @enum {string} */
      as: 'payee' | 'payer';
      units?: string[];
      unitNames?: string[];
      /** @description The other side, with its units; absent in a sum over all of them. */
      counterpart?: {
        /** Format: uuid */
        organisation: string;
        organisationName: string;
        units?: string[];
        unitNames?: string[];
      };
      /** @description Absent for what is of no single year. */
      fiscalYear?: number;
      currency: string;
      /** @description What conclusions yet to come would add to what is agreed. */
      drafted: components['schemas']['Money'];
      agreed: components['schemas']['Money'];
      planned: components['schemas']['Money'];
      /** @description By the bank, less what came back. */
      paid: components['schemas']['Money'];
      /** @description Settled on tranches by what the payee owed. */
      setOff: components['schemas']['Money'];
      repaid: components['schemas']['Money'];
      /** @description Absent: not reported, which is not 0. */
      spent?: components['schemas']['Money'];
      /** @description The events behind each number. */
      because: {
        [key: string]: string[];
      };
    };
    PeriodShape: {
      /**
       * Format: date
       * @description A day that exists.
       */
      from: string;
      /**
       * Format: date
       * @description A day that exists.
       */
      to: string;
    };
    Person: components['schemas']['RegisteredPerson'] | components['schemas']['ErasedPerson'];
    PersonPage: {
      schema: string;
      version: number;
      /** @description Cursor of the next page. */
      next?: string;
      items: components['schemas']['Person'][];
    };
    PersonRegistered: {
      repeated: boolean;
      /** @description Opaque: what events carry. */
      id: string;
      name: string;
      email?: string;
      telephone?: string;
      /** Format: date */
      registeredOn: string;
      /** Format: date */
      changedOn?: string;
    };
    PersonShape: {
      name: string;
      /** Format: email */
      email?: string;
      telephone?: string;
    };
    Place: {
      /** @description Opaque; orders events in this store only. */
      position: string;
      /** Format: uuid */
      eventId: string;
      /** Format: date-time */
      instant: string;
    };
    PrintedCellShape: {
      group: string;
      text: string;
    };
    PrintedFiguresShape: {
      shares?: components['schemas']['PrintedCellShape'][];
      total?: string;
      occupancy?: string;
      cells?: components['schemas']['PrintedCellShape'][];
    };
    Problem: {
      type: string;
      title: string;
      status: number;
      code: string;
      instance: string;
      details?: {
        [key: string]: unknown;
      };
      errors: {
        field: string;
        code: string;
        detail: string;
        file?: string;
        line?: number;
      }[];
    };
    ProposeDecision: {
      wording: string;
      /** Format: uuid */
      to: string;
      meetingOn?: components['schemas']['DateFactShape'];
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    ProposeGuidelineVersion: {
      version: string;
      diaryNumber?: string;
      /** Format: uuid */
      document?: string;
      definition?: string;
      criteria?: components['schemas']['CriterionShape'][];
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    QuantityShape: {
      lower?: string;
      upper?: string;
      /** @enum {string} */
      precision: 'exact' | 'approximate';
      asWritten?: string;
    };
    RaiseActionItem: {
      text: string;
      /** Format: uuid */
      body?: string;
      /** Format: uuid */
      report?: string;
      /**
       * Format: date
       * @description A day that exists.
       */
      dueOn?: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    Rebuild: {
      schema: string;
      version: number;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      state: 'compared' | 'switched';
      /** Format: date-time */
      startedAt: string;
      /** Format: date-time */
      endedAt: string;
      views: {
        view: string;
        version: number;
        comparedUpTo?: string;
        differences: number;
        wasHalted?: {
          [key: string]: unknown;
        };
      }[];
      differences: number;
    };
    RebuildInFull: {
      schema: string;
      version: number;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      state: 'compared' | 'switched';
      /** Format: date-time */
      startedAt: string;
      /** Format: date-time */
      endedAt: string;
      views: {
        view: string;
        version: number;
        comparedUpTo?: string;
        differences: number;
        wasHalted?: {
          [key: string]: unknown;
        };
      }[];
      differences: number;
      found: {
        [key: string]: unknown;
      }[];
    };
    RebuildList: {
      schema: string;
      version: number;
      running?: {
        /** Format: uuid */
        id: string;
        views: string[];
        /** Format: date-time */
        startedAt: string;
        progress?: {
          phase: string;
          done: number;
          total: number;
        };
        secondsLeft?: number;
      };
      items: components['schemas']['Rebuild'][];
    };
    RecordActivity: {
      title: string;
      text?: string;
      /** @enum {string} */
      occurs: 'once' | 'over-period' | 'recurring';
      tookPlaceOn?: components['schemas']['DateFactShape'];
      period?: components['schemas']['PeriodShape'];
      hours?: components['schemas']['WeeklyHoursShape'];
      times?: components['schemas']['QuantityShape'];
      agreements?: string[];
      /** Format: uuid */
      operation?: string;
      by?: components['schemas']['ActingShape'][];
      others?: components['schemas']['OtherShape'][];
      attendance?: components['schemas']['AttendanceShape'];
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    RecordCommitmentDeviation: {
      /** Format: uuid */
      commitment: string;
      period?: components['schemas']['PeriodShape'];
      text: string;
      cause?: string;
      /** Format: uuid */
      report?: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    RecordFinding: {
      /** @enum {string} */
      kind: 'risk' | 'deviation' | 'quality' | 'language' | 'other';
      /** @enum {string} */
      severity: 'note' | 'minor' | 'major' | 'critical';
      text: string;
      legalBasis?: string;
      followUp?: string;
      /**
       * Format: date
       * @description A day that exists.
       */
      followUpBy?: string;
      madeBy?: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    RecordLesson: {
      /** Format: uuid */
      agreement?: string;
      text: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    RecordMeeting: {
      /** Format: uuid */
      body: string;
      meetingOn: components['schemas']['DateFactShape'];
      /** Format: uuid */
      minutes?: string;
      note?: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    RecordOperatingRule: {
      /** Format: uuid */
      instrument?: string;
      text: string;
      hours?: components['schemas']['WeeklyHoursShape'];
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    RecordOrganisationNumber: {
      asWritten: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    RecordPayment: {
      tranche: string;
      instruction?: string;
      paidOn: components['schemas']['DateFactShape'];
      amountMinor: number;
      currency: string;
      reference: string;
      /** @enum {string} */
      evidencedBy: 'bank-entry' | 'voucher' | 'stated';
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    RecordRepayment: {
      /** Format: uuid */
      claim: string;
      receivedOn: components['schemas']['DateFactShape'];
      amountMinor: number;
      currency: string;
      reference: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    RecordReturn: {
      tranche: string;
      returnedOn: components['schemas']['DateFactShape'];
      amountMinor: number;
      currency: string;
      reference: string;
      why: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    RecordSuccession: {
      /** Format: uuid */
      predecessor: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    RecordTerm: {
      /** Format: uuid */
      instrument?: string;
      /** @enum {string} */
      topic:
        | 'societal-challenge'
        | 'programme-link'
        | 'shared-goals'
        | 'premises'
        | 'staff-and-volunteers'
        | 'co-financing'
        | 'payment-rhythm'
        | 'payment-timing'
        | 'payout-account'
        | 'funds-set-aside'
        | 'financial-account'
        | 'financial-account-due'
        | 'unspent-money'
        | 'audit'
        | 'signing'
        | 'cooperation'
        | 'documentation'
        | 'complaints'
        | 'insurance'
        | 'notice'
        | 'personal-data'
        | 'register-extracts'
        | 'index'
        | 'dispute';
      stated: boolean;
      clause?: string;
      text?: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    RegisterDocument: {
      title: string;
      /** @enum {string} */
      kind:
        | 'agreement'
        | 'annex'
        | 'follow-up'
        | 'final-report'
        | 'activity-report'
        | 'guideline'
        | 'programme'
        | 'minutes'
        | 'form'
        | 'data-source'
        | 'other';
      sha256?: string;
      diaryNumber?: string;
      dated?: components['schemas']['DateFactShape'];
      authorRole?: string;
      addressee?: string;
      meetingOn?: components['schemas']['DateFactShape'];
      caseType?: string;
      /** Format: uuid */
      partOf?: string;
      address?: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    RegisterGuideline: {
      name: string;
      /** @enum {string} */
      stage: 'proposed' | 'adopted';
      adoptedBy?: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
      version: string;
      diaryNumber?: string;
      /** Format: uuid */
      document?: string;
      definition?: string;
      criteria?: components['schemas']['CriterionShape'][];
    };
    RegisterOrganisation: {
      name: string;
      /** @enum {string} */
      kind: 'public' | 'civil-society';
      number?: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    RegisterPayoutAccount: {
      /** @enum {string} */
      kind: 'bankgiro' | 'plusgiro' | 'iban';
      /**
       * @description Of its kind, with the right check digits.
       * @example 5050-1055
       */
      number: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    RegisteredPerson: {
      /** @description Opaque: what events carry. */
      id: string;
      name: string;
      email?: string;
      telephone?: string;
      /** Format: date */
      registeredOn: string;
      /** Format: date */
      changedOn?: string;
    };
    RegistryEntry: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'organisation' | 'unit' | 'partnership' | 'document' | 'guideline';
      name: string;
      organisation?: {
        [key: string]: unknown;
      };
      unit?: {
        [key: string]: unknown;
      };
      partnership?: {
        [key: string]: unknown;
      };
      document?: {
        [key: string]: unknown;
      };
      guideline?: {
        [key: string]: unknown;
      };
      revision?: number;
      /** @description The events that it follows from. */
      because: string[];
    };
    RegistryEntryPage: {
      schema: string;
      version: number;
      /** Format: date */
      validOn: string;
      knownAt: components['schemas']['Place'];
      /** @description Cursor of the next page. */
      next?: string;
      stale?: components['schemas']['Stale'];
      items: components['schemas']['RegistryEntry'][];
    };
    RejectTranche: {
      tranche: string;
      instruction: string;
      why: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    ReleaseTranche: {
      tranche: string;
      reports?: string[];
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    ReleaseTrancheReservation: {
      tranche: string;
      /** Format: uuid */
      run: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    RenameOperation: {
      /** Format: uuid */
      operation: string;
      name: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    RenameOrganisation: {
      name: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    Report: {
      /** Format: uuid */
      report: string;
      /** @enum {string} */
      kind: 'follow-up' | 'final' | 'activity' | 'financial';
      /** @enum {string} */
      stage: 'requested' | 'submitted' | 'returned' | 'accepted';
      concerns: {
        /** Format: uuid */
        agreement: string;
        obligation?: string;
      }[];
      period?: {
        /** Format: date */
        from: string;
        /** Format: date */
        to: string;
      };
      /** Format: date */
      dueOn?: string;
      overdue: boolean;
      /** @description How often it has been handed in. */
      versions: number;
      submittedOn?: components['schemas']['DateFact'];
      /** Format: uuid */
      document?: string;
      /** @description Of the last version. */
      signatories: {
        role: string;
        /** @description For the time being (tillförordnad). */
        acting: boolean;
        for?: {
          /** Format: uuid */
          organisation: string;
          units?: string[];
        };
        onBehalfOf?: string;
        signedOn?: components['schemas']['DateFact'];
      }[];
      /** @description Why it was returned. */
      why?: string;
      spending: {
        /** Format: uuid */
        agreement: string;
        /** Format: uuid */
        funding: string;
        period: {
          /** Format: date */
          from: string;
          /** Format: date */
          to: string;
        };
        currency: string;
        lines: {
          code: string;
          amountMinor: number;
        }[];
      }[];
      submissions: {
        /** Format: uuid */
        event: string;
        submittedOn?: components['schemas']['DateFact'];
        /** Format: uuid */
        document?: string;
        signatories?: {
          role: string;
          /** @description For the time being (tillförordnad). */
          acting: boolean;
          for?: {
            /** Format: uuid */
            organisation: string;
            units?: string[];
          };
          onBehalfOf?: string;
          signedOn?: components['schemas']['DateFact'];
        }[];
        covers?: string[];
        preparedBy?: {
          /** Format: uuid */
          organisation: string;
          units?: string[];
        };
        inConsultationWith?: {
          /** Format: uuid */
          organisation: string;
          units?: string[];
        };
      }[];
      goals: {
        /** Format: uuid */
        event: string;
        /** Format: uuid */
        agreement: string;
        /**
         * Format: uuid
         * @description Absent: the goals as a whole.
         */
        goal?: string;
        /** @enum {string} */
        outcome: 'fulfilled' | 'partly' | 'not-fulfilled' | 'not-assessable';
        text?: string;
        assessor?: string;
      }[];
      results: {
        /** Format: uuid */
        event: string;
        /** Format: uuid */
        agreement?: string;
        /** @enum {string} */
        outcome: 'positive' | 'negative' | 'inconclusive';
        text: string;
        because?: string;
        assessor?: string;
      }[];
      lessons: {
        /** Format: uuid */
        event: string;
        /** Format: uuid */
        agreement?: string;
        text: string;
      }[];
      proposals: {
        /** Format: uuid */
        event: string;
        wording: string;
        /** Format: uuid */
        to: string;
        meetingOn?: components['schemas']['DateFact'];
      }[];
      decisions: {
        /** Format: uuid */
        event: string;
        wording: string;
        /** Format: uuid */
        by: string;
        meetingOn?: components['schemas']['DateFact'];
        /** Format: uuid */
        proposal?: string;
        /** Format: uuid */
        minutes?: string;
      }[];
      issued: {
        /** Format: uuid */
        event: string;
        sha256: string;
        bytes: number;
        /** @enum {string} */
        format: 'markdown' | 'html';
        /** @enum {string} */
        language: 'sv' | 'en';
        /** Format: date */
        validOn: string;
        /** Format: uuid */
        knownAtEvent: string;
        views: {
          view: string;
          version: number;
        }[];
      }[];
      /** @description The events that it follows from. */
      because: string[];
      revision?: number;
    };
    ReportObligationShape: {
      code: string;
      /** @enum {string} */
      kind: 'follow-up' | 'final' | 'activity' | 'financial';
      period?: components['schemas']['PeriodShape'];
      /**
       * Format: date
       * @description A day that exists.
       */
      dueOn?: string;
      recurs?: components['schemas']['ReportRecurrenceShape'];
      dueAfter?: components['schemas']['DueRuleShape'];
      gates?: string[];
    };
    ReportPage: {
      schema: string;
      version: number;
      /** Format: date */
      validOn: string;
      knownAt: components['schemas']['Place'];
      /** @description Cursor of the next page. */
      next?: string;
      stale?: components['schemas']['Stale'];
      items: components['schemas']['Report'][];
    };
    ReportRecurrenceShape: {
      /** @enum {string} */
      every: 'month' | 'quarter' | 'half-year' | 'year';
      /** @enum {string} */
      counted: 'calendar' | 'agreement';
    };
    ReportSpending: {
      /** Format: uuid */
      agreement: string;
      /** Format: uuid */
      funding: string;
      period: components['schemas']['PeriodShape'];
      currency: string;
      lines: components['schemas']['LineAmountShape'][];
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    ReportStatistics: {
      code: string;
      title: string;
      /** @enum {string} */
      measure: 'count' | 'average' | 'share' | 'estimate';
      /** @enum {string} */
      unit:
        | 'nights'
        | 'visits'
        | 'persons'
        | 'places'
        | 'sites'
        | 'occasions'
        | 'tickets'
        | 'languages'
        | 'reports'
        | 'percent';
      /** @enum {string} */
      dimension?: 'sex' | 'age' | 'citizenship' | 'operation' | 'matter';
      period?: components['schemas']['PeriodShape'];
      headline?: components['schemas']['HeadlineShape'];
      operations?: string[];
      by?: components['schemas']['ActingShape'];
      /** Format: uuid */
      agreement?: string;
      sumsUp?: string;
      rows?: components['schemas']['StatisticRowShape'][];
      printedTotals?: components['schemas']['PrintedFiguresShape'];
      printedOrder?: ('cells' | 'shares' | 'total' | 'occupancy')[];
      notReported?: string;
      /** Format: uuid */
      dataSource?: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    ReportText: {
      /** @enum {string} */
      kind: 'follow-up' | 'final' | 'activity';
      title: string;
      /** @enum {string} */
      format: 'markdown' | 'html';
      /** @enum {string} */
      language: 'sv' | 'en';
      /** @description Of the text in UTF-8. */
      sha256: string;
      bytes: number;
      views: {
        view: string;
        version: number;
      }[];
      text: string;
    };
    ReportTextPage: {
      schema: string;
      version: number;
      /** Format: date */
      validOn: string;
      knownAt: components['schemas']['Place'];
      /** @description Cursor of the next page. */
      next?: string;
      stale?: components['schemas']['Stale'];
      items: components['schemas']['ReportText'][];
    };
    RequestReport: {
      /** @enum {string} */
      kind: 'follow-up' | 'final' | 'activity' | 'financial';
      concerns: components['schemas']['ConcernedShape'][];
      period?: components['schemas']['PeriodShape'];
      /**
       * Format: date
       * @description A day that exists.
       */
      dueOn?: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    ReserveTranche: {
      /** Format: uuid */
      run: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
      tranche: string;
      reports?: string[];
    };
    ResolveFinding: {
      /** Format: uuid */
      finding: string;
      how: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    ReturnReport: {
      why: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    ReviseCommitment: {
      /** Format: uuid */
      commitment: string;
      text: string;
      valueMinor?: number;
      currency?: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    ReviseFunding: {
      /** Format: uuid */
      funding: string;
      /** Format: uuid */
      instrument?: string;
      lines: components['schemas']['FundingLineShape'][];
      printedTotalMinor?: number;
      start?: components['schemas']['DateFactShape'];
      end?: components['schemas']['DateFactShape'];
      months?: number;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    RevisePaymentPlan: {
      /** Format: uuid */
      funding: string;
      /** @enum {string} */
      basis: 'calendar' | 'agreement';
      /** @enum {string} */
      timing: 'advance' | 'arrears';
      dueDays: number;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    RevokeAttestMandate: {
      /** Format: uuid */
      mandate: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    RevokeTrancheAttest: {
      tranche: string;
      /** Format: uuid */
      attest: string;
      why: string;
      /** Format: uuid */
      because?: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    RhythmShape: {
      /** @enum {string} */
      every: 'month' | 'quarter' | 'half-year' | 'year';
      times: number;
    };
    SetGoal: {
      /** Format: uuid */
      instrument?: string;
      text: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    SetOffRepayment: {
      /** Format: uuid */
      claim: string;
      tranche: string;
      amountMinor: number;
      currency: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    SignInstrument: {
      /** Format: uuid */
      instrument?: string;
      /** Format: uuid */
      organisation: string;
      /** Format: uuid */
      unit?: string;
      role: string;
      authority?: string;
      signedOn?: components['schemas']['DateFactShape'];
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    SignatoryShape: {
      role: string;
      acting: boolean;
      for?: components['schemas']['ActingShape'];
      onBehalfOf?: string;
      signedOn?: components['schemas']['DateFactShape'];
    };
    SignatureLineShape: {
      /** Format: uuid */
      organisation: string;
      /** Format: uuid */
      unit?: string;
      role: string;
    };
    Since: {
      /** Format: date */
      day: string;
      /** @enum {string} */
      basis: 'stated' | 'assumed' | 'recorded';
    };
    SourceShape: {
      /** Format: uuid */
      document: string;
      lines?: string;
    };
    Stale: {
      view: string;
      position: string;
      /** Format: uuid */
      eventId: string;
      reason: string;
    };
    StartPartnership: {
      name: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    StatePurpose: {
      /** Format: uuid */
      instrument?: string;
      text: string;
      targetGroup?: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    Statistic: {
      /** Format: uuid */
      statistic: string;
      /** @enum {string} */
      kind: 'table' | 'not-reported' | 'indicator';
      /** Format: uuid */
      partnership: string;
      partnershipName: string;
      /** @description The same thing counted, from report to report. */
      code: string;
      title: string;
      /** @enum {string} */
      measure?: 'count' | 'average' | 'share' | 'estimate';
      /** @enum {string} */
      unit:
        | 'nights'
        | 'visits'
        | 'persons'
        | 'places'
        | 'sites'
        | 'occasions'
        | 'tickets'
        | 'languages'
        | 'reports'
        | 'percent';
      /** @enum {string} */
      dimension?: 'sex' | 'age' | 'citizenship' | 'operation' | 'matter';
      since: components['schemas']['Since'];
      /** @description Where it was read. */
      source?: {
        /** Format: uuid */
        document: string;
        lines?: string;
      };
      /** Format: uuid */
      agreement?: string;
      agreementTitle?: string;
      by?: {
        /** Format: uuid */
        organisation: string;
        organisationName: string;
        units?: string[];
        unitNames?: string[];
      };
      headline?: {
        period?: {
          /** Format: date */
          from: string;
          /** Format: date */
          to: string;
        };
        asWritten: string;
      };
      /** Format: uuid */
      dataSource?: string;
      dataSourceTitle?: string;
      /** @description Why there are no numbers: missing, not zero. */
      notReported?: string;
      operations?: {
        /** Format: uuid */
        operation: string;
        name: string;
      }[];
      /** @description The table that these figures sum up. */
      sumsUp?: {
        /** Format: uuid */
        statistic: string;
        code: string;
        /** @enum {string} */
        unit:
          | 'nights'
          | 'visits'
          | 'persons'
          | 'places'
          | 'sites'
          | 'occasions'
          | 'tickets'
          | 'languages'
          | 'reports'
          | 'percent';
      };
      /** @description What its share is a share of, by the count that it sums up. */
      impliedWhole?: {
        lower: string;
        upper: string;
      };
      printedOrder?: ('cells' | 'shares' | 'total' | 'occupancy')[];
      /** @description The days of its rows, else those that it states. */
      period?: {
        /** Format: date */
        from: string;
        /** Format: date */
        to: string;
      };
      groups?: string[];
      rows?: {
        label?: string;
        period?: {
          /** Format: date */
          from: string;
          /** Format: date */
          to: string;
        };
        cells: {
          group: string;
          /** @description What the source calls the group. */
          label?: string;
          /** @description Of a row: as reported. Absent where it is not. */
          quantity?: {
            /** @description A decimal. Absent: no least is known. */
            lower?: string;
            /** @description The same as lower for one number. */
            upper?: string;
            /** @enum {string} */
            precision: 'exact' | 'approximate';
            asWritten?: string;
          };
          /** @description Of the totals. */
          sum?: {
            lower: string;
            /** @description The same as lower for one number; absent where something is missing. */
            upper?: string;
            /** @enum {string} */
            precision: 'exact' | 'approximate';
            /** @description How many numbers are not reported: the sum is a lower bound then. */
            missing: number;
          };
        }[];
        total?: {
          lower: string;
          /** @description The same as lower for one number; absent where something is missing. */
          upper?: string;
          /** @enum {string} */
          precision: 'exact' | 'approximate';
          /** @description How many numbers are not reported: the sum is a lower bound then. */
          missing: number;
        };
        shares?: {
          group: string;
          /** @description Percent with two decimals, half up. */
          lower?: string;
          upper?: string;
          /** @enum {string} */
          precision?: 'exact' | 'approximate';
          /** @description The unrounded value, where it is one: `344/995`. */
          fraction?: string;
          /**
           * @description Why there is none, which is not 0.
           * @enum {string}
           */
          notApplicable?:
            | 'not-reported'
            | 'open-ended'
            | 'total-is-zero'
            | 'no-period'
            | 'no-operations'
            | 'capacity-not-declared'
            | 'capacity-zero';
        }[];
        /** @description Nights by places × days; of nights alone. */
        occupancy?: {
          /** @description Percent with two decimals, half up. */
          lower?: string;
          upper?: string;
          /** @enum {string} */
          precision?: 'exact' | 'approximate';
          /** @description The unrounded value, where it is one: `344/995`. */
          fraction?: string;
          /**
           * @description Why there is none, which is not 0.
           * @enum {string}
           */
          notApplicable?:
            | 'not-reported'
            | 'open-ended'
            | 'total-is-zero'
            | 'no-period'
            | 'no-operations'
            | 'capacity-not-declared'
            | 'capacity-zero';
          /** @description places × days, over operations and time. */
          placeDays?: string;
          /** @description The events that it follows from. */
          events?: string[];
        };
        /** @description As printed. */
        printed?: {
          shares?: {
            group: string;
            text: string;
          }[];
          total?: string;
          occupancy?: string;
          cells?: {
            group: string;
            text: string;
          }[];
        };
      }[];
      totals?: {
        period?: {
          /** Format: date */
          from: string;
          /** Format: date */
          to: string;
        };
        cells: {
          group: string;
          /** @description What the source calls the group. */
          label?: string;
          /** @description Of a row: as reported. Absent where it is not. */
          quantity?: {
            /** @description A decimal. Absent: no least is known. */
            lower?: string;
            /** @description The same as lower for one number. */
            upper?: string;
            /** @enum {string} */
            precision: 'exact' | 'approximate';
            asWritten?: string;
          };
          /** @description Of the totals. */
          sum?: {
            lower: string;
            /** @description The same as lower for one number; absent where something is missing. */
            upper?: string;
            /** @enum {string} */
            precision: 'exact' | 'approximate';
            /** @description How many numbers are not reported: the sum is a lower bound then. */
            missing: number;
          };
        }[];
        total?: {
          lower: string;
          /** @description The same as lower for one number; absent where something is missing. */
          upper?: string;
          /** @enum {string} */
          precision: 'exact' | 'approximate';
          /** @description How many numbers are not reported: the sum is a lower bound then. */
          missing: number;
        };
        shares?: {
          group: string;
          /** @description Percent with two decimals, half up. */
          lower?: string;
          upper?: string;
          /** @enum {string} */
          precision?: 'exact' | 'approximate';
          /** @description The unrounded value, where it is one: `344/995`. */
          fraction?: string;
          /**
           * @description Why there is none, which is not 0.
           * @enum {string}
           */
          notApplicable?:
            | 'not-reported'
            | 'open-ended'
            | 'total-is-zero'
            | 'no-period'
            | 'no-operations'
            | 'capacity-not-declared'
            | 'capacity-zero';
        }[];
        /** @description Nights by places × days; of nights alone. */
        occupancy?: {
          /** @description Percent with two decimals, half up. */
          lower?: string;
          upper?: string;
          /** @enum {string} */
          precision?: 'exact' | 'approximate';
          /** @description The unrounded value, where it is one: `344/995`. */
          fraction?: string;
          /**
           * @description Why there is none, which is not 0.
           * @enum {string}
           */
          notApplicable?:
            | 'not-reported'
            | 'open-ended'
            | 'total-is-zero'
            | 'no-period'
            | 'no-operations'
            | 'capacity-not-declared'
            | 'capacity-zero';
          /** @description places × days, over operations and time. */
          placeDays?: string;
          /** @description The events that it follows from. */
          events?: string[];
        };
        /** @description As printed. */
        printed?: {
          shares?: {
            group: string;
            text: string;
          }[];
          total?: string;
          occupancy?: string;
          cells?: {
            group: string;
            text: string;
          }[];
        };
      };
      places?: {
        /** Format: uuid */
        operation: string;
        places: number;
        /** Format: date */
        from: string;
        /** Format: date */
        to: string;
        /** Format: uuid */
        event: string;
      }[];
      /** @description Every printed figure beside what the numbers come to. */
      checks?: {
        /** @description From 0; absent for the totals. */
        row?: number;
        /** @enum {string} */
        figure: 'cell' | 'total' | 'share' | 'occupancy' | 'places';
        group?: string;
        printed: string;
        /** @enum {string} */
        outcome: 'agrees' | 'differs' | 'not-checked';
        /** @description Rounded as it is printed, where it differs. */
        computed?: string;
        /** @description Why it cannot be checked. */
        why?: string;
        /**
         * Format: uuid
         * @description The table that a figure sums up.
         */
        against?: string;
      }[];
      area?: string;
      year?: number;
      publishedBy?: string;
      /** @description Of an indicator. */
      quantity?: {
        /** @description A decimal. Absent: no least is known. */
        lower?: string;
        /** @description The same as lower for one number. */
        upper?: string;
        /** @enum {string} */
        precision: 'exact' | 'approximate';
        asWritten?: string;
      };
      /** @description The same indicator of other areas in that year: how far it lies above. */
      beside?: {
        /** Format: uuid */
        statistic: string;
        area: string;
        difference: string;
      }[];
      /** @description What a night or a visit cost, or why that cannot be told. */
      cost?: {
        perUnit?: components['schemas']['Money'];
        spent?: components['schemas']['Money'];
        /** @description The events that it follows from. */
        events?: string[];
        /** @enum {string} */
        notComputable?:
          | 'agreement-not-named'
          | 'no-period'
          | 'number-not-exact'
          | 'no-spending-for-period'
          | 'several-currencies';
      };
      because: {
        [key: string]: string[];
      };
      /** Format: date */
      validFrom: string;
      /** Format: date */
      validTo?: string;
    };
    StatisticCellShape: {
      group: string;
      label?: string;
      quantity?: components['schemas']['QuantityShape'];
    };
    StatisticPage: {
      schema: string;
      version: number;
      /** Format: date */
      validOn: string;
      knownAt: components['schemas']['Place'];
      /** @description Cursor of the next page. */
      next?: string;
      stale?: components['schemas']['Stale'];
      items: components['schemas']['Statistic'][];
    };
    StatisticRowShape: {
      period?: components['schemas']['PeriodShape'];
      label?: string;
      cells: components['schemas']['StatisticCellShape'][];
      printed?: components['schemas']['PrintedFiguresShape'];
    };
    SubmitReport: {
      submittedOn?: components['schemas']['DateFactShape'];
      /** Format: uuid */
      document?: string;
      signatories?: components['schemas']['SignatoryShape'][];
      covers?: string[];
      preparedBy?: components['schemas']['ActingShape'];
      inConsultationWith?: components['schemas']['ActingShape'];
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    TerminateAgreement: {
      /** Format: uuid */
      notice?: string;
      lastDay: components['schemas']['DateFactShape'];
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    TimelineAct: {
      /** @enum {string} */
      entry: 'act';
      /** Format: uuid */
      event: string;
      revision: number;
      type: string;
      /** @description What the event says, without its evidence. */
      data: {
        [key: string]: unknown;
      };
      actor: {
        id: string;
        /** @enum {string} */
        kind: 'person' | 'service';
      };
      /** Format: date-time */
      recordedAt: string;
      effectiveOn?: components['schemas']['DateFact'];
      since: components['schemas']['Since'];
      reason?: string;
      source?: {
        /** Format: uuid */
        document: string;
        lines?: string;
      };
      /**
       * Format: uuid
       * @description The voided event in whose place it stands.
       */
      corrects?: string;
      voided?: {
        /** Format: uuid */
        event: string;
        why: string;
      };
    };
    TimelineDialogue: {
      /** @enum {string} */
      entry: 'dialogue';
      /** Format: uuid */
      dialogue: string;
      note?: string;
      /** Format: date */
      validFrom: string;
      /**
       * Format: date
       * @description The first day on which it no longer holds.
       */
      validTo?: string;
      /** @description Whether it holds on the day asked. */
      holds: boolean;
      /** @description The events that it follows from. */
      because: string[];
    };
    /** @description In the order of time; `entry` says of which kind. */
    TimelineEntry:
      | components['schemas']['TimelineAct']
      | components['schemas']['TimelineStatus']
      | components['schemas']['TimelineOption']
      | components['schemas']['TimelineNotice']
      | components['schemas']['TimelineDialogue']
      | components['schemas']['TimelineGap']
      | components['schemas']['TimelineLink'];
    TimelineEntryPage: {
      schema: string;
      version: number;
      /** Format: date */
      validOn: string;
      knownAt: components['schemas']['Place'];
      /** @description Cursor of the next page. */
      next?: string;
      stale?: components['schemas']['Stale'];
      items: components['schemas']['TimelineEntry'][];
    };
    TimelineGap: {
      /** @enum {string} */
      entry: 'gap';
      after: {
        /** Format: uuid */
        agreement: string;
        title: string;
      };
      before: {
        /** Format: uuid */
        agreement: string;
        title: string;
      };
      /** Format: date */
      from: string;
      /**
       * Format: date
       * @description The last day; inclusive.
       */
      to: string;
      days: number;
      /** @description Whether it holds on the day asked. */
      holds: boolean;
      /** @description The events that it follows from. */
      because: string[];
    };
    TimelineLink: {
      /** @enum {string} */
      entry: 'agreement';
      /** Format: uuid */
      agreement: string;
      title: string;
      /** @enum {string} */
      relation: 'predecessor' | 'successor';
      /** @enum {string} */
      status?:
        'draft' | 'awaiting-signatures' | 'concluded' | 'in-force' | 'expired' | 'terminated';
      start?: components['schemas']['DateFact'];
      end?: components['schemas']['DateFact'];
      /** Format: date */
      terminatedAfter?: string;
      /** @description To the one before it; negative when they overlap. */
      gapDays?: number;
      /** @description The events that it follows from. */
      because: string[];
    };
    TimelineNotice: {
      /** @enum {string} */
      entry: 'notice';
      /** Format: uuid */
      notice: string;
      /** @enum {string} */
      state: 'standing' | 'withdrawn' | 'followed';
      by: {
        /** Format: uuid */
        organisation: string;
        organisationName: string;
        units?: string[];
        unitNames?: string[];
      };
      lastDay: components['schemas']['DateFact'];
      /** Format: date */
      validFrom: string;
      /**
       * Format: date
       * @description The first day on which it no longer holds.
       */
      validTo?: string;
      /** @description Whether it holds on the day asked. */
      holds: boolean;
      /** @description The events that it follows from. */
      because: string[];
    };
    TimelineOption: {
      /** @enum {string} */
      entry: 'option';
      /** Format: uuid */
      option: string;
      /** @enum {string} */
      status: 'available' | 'exercised' | 'waived' | 'lapsed' | 'outcome-unknown';
      months: number;
      holder?: {
        /** Format: uuid */
        organisation: string;
        organisationName: string;
        units?: string[];
        unitNames?: string[];
      };
      exerciseBy?: components['schemas']['DateFact'];
      /**
       * Format: date
       * @description The last day that it leads to.
       */
      endIfUsed?: string;
      /** Format: date */
      validFrom: string;
      /**
       * Format: date
       * @description The first day on which it no longer holds.
       */
      validTo?: string;
      /** @description Whether it holds on the day asked. */
      holds: boolean;
      /** @description The events that it follows from. */
      because: string[];
    };
    TimelineStatus: {
      /** @enum {string} */
      entry: 'status';
      /** Format: uuid */
      instrument: string;
      /** @enum {string} */
      kind: 'agreement' | 'annex' | 'amendment' | 'extension';
      title: string;
      /** @enum {string} */
      status: 'draft' | 'awaiting-signatures' | 'concluded' | 'in-force' | 'expired' | 'terminated';
      notes: ('start-not-stated' | 'end-not-stated')[];
      extended: boolean;
      start?: components['schemas']['DateFact'];
      /** @description The last day, as extended. */
      end?: components['schemas']['DateFact'];
      /** Format: date */
      validFrom: string;
      /**
       * Format: date
       * @description The first day on which it no longer holds.
       */
      validTo?: string;
      /** @description Whether it holds on the day asked. */
      holds: boolean;
      /** @description The events that it follows from. */
      because: string[];
    };
    Tranche: {
      /** @description <funding>/<number> */
      tranche: string;
      /** Format: uuid */
      agreement: string;
      agreementTitle: string;
      /** Format: uuid */
      funding: string;
      /** Format: uuid */
      instrument: string;
      number: number;
      label: string;
      /** @enum {string} */
      stage:
        | 'previewed'
        | 'planned'
        | 'held'
        | 'released'
        | 'attested'
        | 'reserved'
        | 'instructed'
        | 'paid'
        | 'returned'
        | 'cancelled';
      payer: {
        /** Format: uuid */
        organisation: string;
        organisationName: string;
        units?: string[];
        unitNames?: string[];
      };
      payee: {
        /** Format: uuid */
        organisation: string;
        organisationName: string;
        units?: string[];
        unitNames?: string[];
      };
      amount: components['schemas']['Money'];
      lines: {
        code: string;
        amount: components['schemas']['Money'];
      }[];
      period?: {
        /** Format: date */
        from: string;
        /** Format: date */
        to: string;
      };
      fiscalYear?: number;
      /** Format: date */
      dueOn?: string;
      progress: {
        released: components['schemas']['Money'];
        attested: components['schemas']['Money'];
        instructed: components['schemas']['Money'];
        paid: components['schemas']['Money'];
        returned: components['schemas']['Money'];
        setOff: components['schemas']['Money'];
        /** @description Negative when more came than was due. */
        remaining: components['schemas']['Money'];
      };
      /** @description SHA-256 of payee, account, amount and due day: what an attest must name. */
      content?: string;
      attests: {
        /** Format: uuid */
        attest: string;
        /** @enum {string} */
        kind: 'sak' | 'beslut';
        /** @description Whether what was attested is still what would be paid. */
        stands: boolean;
      }[];
      /** Format: uuid */
      run?: string;
      instruction?: string;
      /** @description Planned, and nothing stands against its release. */
      releasable: boolean;
      /** @description Every reason why it may not go a step further. */
      gates: {
        code: string;
        details: {
          [key: string]: unknown;
        };
        /** @description The events that it follows from. */
        events: string[];
      }[];
      /** @description The events that it follows from. */
      events: string[];
      /** Format: date */
      validFrom: string;
      /** Format: date */
      validTo?: string;
    };
    TranchePage: {
      schema: string;
      version: number;
      /** Format: date */
      validOn: string;
      knownAt: components['schemas']['Place'];
      /** @description Cursor of the next page. */
      next?: string;
      stale?: components['schemas']['Stale'];
      items: components['schemas']['Tranche'][];
    };
    Verification: {
      schema: string;
      version: number;
      events: number;
      upTo?: {
        position: string;
        /** Format: uuid */
        eventId: string;
      };
      views: string[];
      differences: {
        [key: string]: unknown;
      }[];
      /** @description What in the file is not as it was written; the views are then not compared. */
      damage: components['schemas']['Damage'][];
      /** @description Issued texts, held against the bytes that are kept of them. */
      documents: {
        kept: number;
        damage: {
          sha256: string;
          /** @enum {string} */
          what: 'missing' | 'changed';
          /** Format: uuid */
          event: string;
          stream: string;
        }[];
      };
      clockSteps: {
        count: number;
        first: {
          position: string;
          /** Format: uuid */
          eventId: string;
          /** Format: date-time */
          recordedAt: string;
          /** Format: date-time */
          after: string;
        }[];
      };
    };
    VerifyPayoutAccount: {
      /** Format: uuid */
      account: string;
      method: string;
      coolingOffDays?: number;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    ViewVersionShape: {
      view: string;
      version: number;
    };
    VoidFact: {
      /** Format: uuid */
      voided: string;
      why: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    WaiveExtensionOption: {
      /** Format: uuid */
      option: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    WeeklyHoursShape: {
      days: ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[];
      from: string;
      to: string;
    };
    WithdrawAppropriation: {
      /** Format: uuid */
      appropriation: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    WithdrawTerminationNotice: {
      /** Format: uuid */
      notice: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    WithholdTranche: {
      tranche: string;
      why: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
    WriteOffRepayment: {
      /** Format: uuid */
      claim: string;
      amountMinor: number;
      currency: string;
      why: string;
      effectiveOn?: components['schemas']['DateFactShape'];
      source?: components['schemas']['SourceShape'];
      reason?: string;
      /** Format: uuid */
      corrects?: string;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  DraftAgreement: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DraftAgreement'];
      };
    };
    responses: {
      /** @description Recorded. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AdoptPaymentPlan: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AdoptPaymentPlan'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AgreeFunding: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AgreeFunding'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AgreeReportingTerms: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AgreeReportingTerms'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AssessCommitment: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AssessCommitment'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AssessCriterion: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AssessCriterion'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AttestTranche: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AttestTranche'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CancelTranche: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CancelTranche'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ClaimRepayment: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ClaimRepayment'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ConcludeInstrument: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConcludeInstrument'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ConfirmAppropriation: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConfirmAppropriation'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DesignatePayoutAccount: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DesignatePayoutAccount'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DraftAmendment: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DraftAmendment'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DraftAnnex: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DraftAnnex'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DraftExtension: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DraftExtension'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ExerciseExtensionOption: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExerciseExtensionOption'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  GiveTerminationNotice: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GiveTerminationNotice'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  GrantExtensionOption: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GrantExtensionOption'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  InstructTranche: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InstructTranche'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  JoinParty: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['JoinParty'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  LeaveParty: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LeaveParty'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  LiftTrancheHold: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LiftTrancheHold'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  LinkProgramme: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LinkProgramme'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MakeCommitment: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MakeCommitment'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  NameParty: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NameParty'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  NoteContinuationDialogue: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NoteContinuationDialogue'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RecordCommitmentDeviation: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordCommitmentDeviation'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'RecordFinding-agreements': {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordFinding'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RecordOperatingRule: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordOperatingRule'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RecordPayment: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordPayment'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RecordRepayment: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordRepayment'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RecordReturn: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordReturn'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RecordSuccession: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordSuccession'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RecordTerm: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordTerm'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RejectTranche: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RejectTranche'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReleaseTranche: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReleaseTranche'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReleaseTrancheReservation: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReleaseTrancheReservation'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReserveTranche: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReserveTranche'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ResolveFinding-agreements': {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ResolveFinding'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReviseCommitment: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviseCommitment'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReviseFunding: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviseFunding'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RevisePaymentPlan: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RevisePaymentPlan'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RevokeTrancheAttest: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RevokeTrancheAttest'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SetGoal: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetGoal'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SetOffRepayment: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetOffRepayment'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SignInstrument: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignInstrument'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  StatePurpose: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StatePurpose'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  TerminateAgreement: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TerminateAgreement'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'VoidFact-agreements': {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VoidFact'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  WaiveExtensionOption: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WaiveExtensionOption'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  WithdrawAppropriation: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawAppropriation'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  WithdrawTerminationNotice: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawTerminationNotice'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  WithholdTranche: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithholdTranche'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  WriteOffRepayment: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WriteOffRepayment'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RegisterDocument: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterDocument'];
      };
    };
    responses: {
      /** @description Recorded. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'RecordFinding-documents': {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordFinding'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ResolveFinding-documents': {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ResolveFinding'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'VoidFact-documents': {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VoidFact'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RegisterGuideline: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterGuideline'];
      };
    };
    responses: {
      /** @description Recorded. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AdoptGuidelineVersion: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AdoptGuidelineVersion'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ProposeGuidelineVersion: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProposeGuidelineVersion'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'RecordFinding-guidelines': {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordFinding'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ResolveFinding-guidelines': {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ResolveFinding'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'VoidFact-guidelines': {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VoidFact'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OpenLedger: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenLedger'];
      };
    };
    responses: {
      /** @description Recorded. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RegisterOrganisation: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterOrganisation'];
      };
    };
    responses: {
      /** @description Recorded. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AddOrganisationAlias: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddOrganisationAlias'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ClosePayoutAccount: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ClosePayoutAccount'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'RecordFinding-organisations': {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordFinding'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RecordOrganisationNumber: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordOrganisationNumber'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RegisterPayoutAccount: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterPayoutAccount'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RenameOrganisation: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RenameOrganisation'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ResolveFinding-organisations': {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ResolveFinding'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  VerifyPayoutAccount: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VerifyPayoutAccount'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'VoidFact-organisations': {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VoidFact'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  StartPartnership: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StartPartnership'];
      };
    };
    responses: {
      /** @description Recorded. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AppointRole: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AppointRole'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CloseActionItem: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CloseActionItem'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DeclareCapacity: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DeclareCapacity'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DescribeOperation: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DescribeOperation'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EndRole: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EndRole'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EstablishBody: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EstablishBody'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  NoteAreaIndicator: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NoteAreaIndicator'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  NoteDisagreement: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NoteDisagreement'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RaiseActionItem: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RaiseActionItem'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RecordActivity: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordActivity'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'RecordFinding-partnerships': {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordFinding'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RecordMeeting: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordMeeting'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RenameOperation: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RenameOperation'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReportStatistics: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReportStatistics'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ResolveFinding-partnerships': {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ResolveFinding'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'VoidFact-partnerships': {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VoidFact'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  FileReport: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FileReport'];
      };
    };
    responses: {
      /** @description Recorded. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RequestReport: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RequestReport'];
      };
    };
    responses: {
      /** @description Recorded. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AcceptReport: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AcceptReport'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AssessGoal: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AssessGoal'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AssessResult: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AssessResult'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  IssueReport: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['IssueReport'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MakeDecision: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MakeDecision'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ProposeDecision: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProposeDecision'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'RecordFinding-reports': {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordFinding'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RecordLesson: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordLesson'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReportSpending: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReportSpending'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ResolveFinding-reports': {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ResolveFinding'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReturnReport: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReturnReport'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SubmitReport: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SubmitReport'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'VoidFact-reports': {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VoidFact'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EstablishUnit: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EstablishUnit'];
      };
    };
    responses: {
      /** @description Recorded. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AddUnitAlias: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddUnitAlias'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  GrantAttestMandate: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GrantAttestMandate'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'RecordFinding-units': {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordFinding'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ResolveFinding-units': {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ResolveFinding'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RevokeAttestMandate: {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RevokeAttestMandate'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'VoidFact-units': {
    parameters: {
      query?: never;
      header: {
        /** @description Who acts: one of the configured actors. */
        'Liggaren-Actor': string;
        /** @description The same on every retry; kept for ever. */
        'Idempotency-Key': string;
        /** @description Kept in the events: what they belong together by. */
        'Liggaren-Correlation'?: string;
        /** @description The ETag that was seen: refused with 412 when it moved. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VoidFact'];
      };
    };
    responses: {
      /** @description Recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description Refused; the body says why. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Refused; the body says why. */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
}
