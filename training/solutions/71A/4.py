n = int(input())
while n > 0:
    w = input().strip()
    l = len(w)
    if l <= 10:
        print(w)
    else:
        print(w[0], l - 2, w[l - 1], sep="")
    n -= 1
