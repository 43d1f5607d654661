n, k = map(int, input().split())
seen = [False] * 2 ** k
for _ in range(n):
    m = 0
    for bit in map(int, input().split()):
        m = 2 * m + bit
    seen[m] = True
answer = False
for i in range(2 ** k):
    for j in range(i + 1):
        if seen[i] and seen[j] and not i & j:
            answer = True
print("YES" if answer else "NO")
