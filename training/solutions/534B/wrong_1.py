v1, v2 = map(int, input().split())
t, d = map(int, input().split())
print(sum(min(v1 + d * i, v2 + d * (t - i)) for i in range(t)))
