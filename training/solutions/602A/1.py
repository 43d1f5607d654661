n, b = map(int, input().split())
x = 0
for d in map(int, input().split()):
    x = x * b + d
m, c = map(int, input().split())
y = 0
for d in map(int, input().split()):
    y = y * c + d
if x < y:
    print("<")
elif x > y:
    print(">")
else:
    print("=")
