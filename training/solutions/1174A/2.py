n = int(input())
a = input().split()
if len(set(a)) == 1:
    print(-1)
else:
    a.sort(key=int, reverse=True)
    print(" ".join(a))
