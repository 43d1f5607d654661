n, q = map(int, input().split())
R = [0] + [int(x) & 1 for x in input().split()]
C = [0] + [int(x) & 1 for x in input().split()]
for i in range(1, n + 1):
    R[i] += R[i - 1]
    C[i] += C[i - 1]

def flat(s, a, b):
    a, b = min(a, b), max(a, b)
    return s[b] - s[a - 1] in (0, b - a + 1)

for _ in range(q):
    a, b, c, d = map(int, input().split())
    print("YES" if flat(R, a, c) and flat(C, b, d) else "NO")
