n, m = map(int, input().split())
s = set()
for _ in range(m):
    s.update(input().split())
print("FHTAGN!" if n == m == len(s) else "NO")
