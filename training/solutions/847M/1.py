n = int(input())
t = list(map(int, input().split()))
d = t[1] - t[0]
ok = all(y - x == d for x, y in zip(t, t[1:]))
print(t[-1] + d if ok else t[-1])
