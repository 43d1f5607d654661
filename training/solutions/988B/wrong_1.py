n = int(input())
a = [input().strip() for _ in range(n)]
a.sort(key=len)
if all(s in a[-1] for s in a):
    print("YES")
    print("\n".join(a))
else:
    print("NO")
