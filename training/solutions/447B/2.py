s = input().strip()
k = int(input())
w = dict(zip("abcdefghijklmnopqrstuvwxyz", map(int, input().split())))
best = max(w, key=w.get)
s += best * k
print(sum(i * w[c] for i, c in enumerate(s, 1)))
