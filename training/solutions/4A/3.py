n = int(input())
if n % 2 == 0 and n > 2:
    print("YES")
else:
    print("NO")
