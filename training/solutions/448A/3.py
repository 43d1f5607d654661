a = list(map(int, input().split()))
b = list(map(int, input().split()))
n = int(input())
x = sum(a)
y = sum(b)
k = x // 5 + y // 10
if x % 5:
    k += 1
if y % 10:
    k += 1
if k <= n:
    print("YES")
else:
    print("NO")
