t = int(input())
for i in range(t):
    n = int(input())
    a = list(map(int, input().split()))
    w = True
    for j in range(n - 2, -1, -1):
        if a[j] > 1 or not w:
            w = True
        else:
            w = False
    print("First" if w else "Second")
