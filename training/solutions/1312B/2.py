t = int(input())
for i in range(t):
    n = int(input())
    a = input().split()
    a.sort(key=int, reverse=True)
    print(" ".join(a))
