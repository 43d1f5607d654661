n, t = map(int, input().split())
w = []
for i in range(n):
    s, d = map(int, input().split())
    w.append(s - t if s >= t else (s - t) % d)
print(w.index(min(w)) + 1)
