n, need = map(int, input().split())
price = list(map(int, input().split()))
while len(price) < 31:
    price.append(2 * price[-1])
for i in range(1, 31):
    price[i] = min(price[i], 2 * price[i - 1])
ans = 0
for i in range(31):
    if need >> i & 1:
        ans += price[i]
    else:
        ans = min(ans, price[i]) if ans else 0
print(ans)
