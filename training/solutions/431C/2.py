n, k, d = map(int, input().split())
M = 1000000007
no = [0] * (n + 1)
yes = [0] * (n + 1)
no[0] = 1
for s in range(n):
    for e in range(1, k + 1):
        if s + e > n:
            break
        yes[s + e] = (yes[s + e] + yes[s]) % M
        if e < d:
            no[s + e] = (no[s + e] + no[s]) % M
        else:
            yes[s + e] = (yes[s + e] + no[s]) % M
print(yes[n])
