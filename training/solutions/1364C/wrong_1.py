n = int(input())
a = list(map(int, input().split()))
prev = 0
b = []
for x in a:
    b.append(prev if x != prev else 10 ** 6)
    prev = x
print(*b)
