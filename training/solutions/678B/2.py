def leap(y):
    return y % 4 == 0 and (y % 100 > 0 or y % 400 == 0)
def first_day(y):
    y -= 1
    return (y + y // 4 - y // 100 + y // 400) % 7
y = int(input())
x = y + 1
while (first_day(x), leap(x)) != (first_day(y), leap(y)):
    x += 1
print(x)
