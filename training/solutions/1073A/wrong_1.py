n = int(input())
s = input()
if len(set(s)) > 1:
    print("YES")
    print(s)
else:
    print("NO")
