x = int(input())
h, m = map(int, input().split())
y = 0
while h % 10 != 7 and m % 10 != 7:
    m -= x
    if m <= 0:
        m += 60
        h = (h - 1) % 24
    y += 1
print(y)
