n, b = map(int, input().split())
x = list(map(int, input().split()))
m, c = map(int, input().split())
y = list(map(int, input().split()))
if (n, x) < (m, y):
    print("<")
elif (n, x) > (m, y):
    print(">")
else:
    print("=")
