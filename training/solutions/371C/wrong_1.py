s = input()
have = list(map(int, input().split()))
price = list(map(int, input().split()))
r = int(input())
need = [s.count(c) for c in 'BSC']
money = r + sum(h * p for h, p, k in zip(have, price, need) if k)
print(money // sum(k * p for k, p in zip(need, price)))
