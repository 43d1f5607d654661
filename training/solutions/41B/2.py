n, b = map(int, input().split())
price = list(map(int, input().split()))
after = price[:]
for i in range(n - 2, -1, -1):
    after[i] = max(after[i], after[i + 1])
print(max(b + b // p * (q - p) for p, q in zip(price, after)))
