n = int(input())
if n == 1 or n % 2 == 0:
    print("YES")
else:
    print("NO")
