b, k = map(int, input().split())
a = [int(x) % 2 for x in input().split()]
b %= 2
ans = 0
for x in a:
    ans = (ans * b + x) % 2
print(["even", "odd"][ans])
