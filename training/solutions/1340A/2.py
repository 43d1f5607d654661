for _ in range(int(input())):
    n = int(input())
    p = list(map(int, input().split()))
    pos = [0] * (n + 1)
    for i, x in enumerate(p):
        pos[x] = i
    taken = [False] * n + [True]
    answer = "Yes"
    must = n
    for v in range(1, n + 1):
        if not taken[must] and pos[v] != must:
            answer = "No"
        taken[pos[v]] = True
        must = pos[v] + 1
    print(answer)
