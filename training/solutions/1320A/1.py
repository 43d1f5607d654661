n = int(input())
b = list(map(int, input().split()))
total = {}
for i, x in enumerate(b):
    total[x - i] = total.get(x - i, 0) + x
print(max(total.values()))
