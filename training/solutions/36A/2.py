n = int(input())
z = input().strip().strip("0").split("1")[1:-1]
if len(set(z)) == 1:
    print("YES")
else:
    print("NO")
