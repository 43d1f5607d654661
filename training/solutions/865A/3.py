a = int(input())
coins = [1, 5]
amount = 5 * (a - 1) + 2
print(amount, len(coins))
print(*coins)
