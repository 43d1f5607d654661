h, apple = map(int, input().split())
up, down = map(int, input().split())
h += 8 * up
days = 0
if h < apple and up <= down:
    days = -1
else:
    while h < apple:
        h += 12 * up - 12 * down
        days += 1
print(days)
