n, c = map(int, input().split())
p = list(map(int, input().split()))
t = list(map(int, input().split()))
a = b = 0
x = 0
for i in range(n):
    x += t[i]
    a += max(0, p[i] - c * x)
x = 0
for i in range(n - 1, -1, -1):
    x += t[i]
    b += max(0, p[i] - c * x)
if a > b:
    print("Limak")
elif a < b:
    print("Radewoosh")
else:
    print("Tie")
