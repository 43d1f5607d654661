n = int(input())
a = [input() for _ in range(n)]
for i in range(n):
    if "OO" in a[i]:
        a[i] = a[i].replace("OO", "++", 1)
        print("YES")
        print("\n".join(a))
        break
else:
    print("NO")
