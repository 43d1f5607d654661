n = int(input())
a = list(map(int, input().split()))
s = sum(a)
if n == 1 and s == 1:
    print("YES")
elif n > 1 and s == n - 1:
    print("YES")
else:
    print("NO")
