k, a, b = map(int, input().split())
ok = (a % k == 0 or b >= k) and (b % k == 0 or a >= k)
print(a // k + b // k if ok else -1)
