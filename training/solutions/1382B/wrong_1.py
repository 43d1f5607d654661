for _ in range(int(input())):
    n = int(input())
    a = input().split()
    k = 0
    while k < n and a[k] == "1":
        k += 1
    print("Second" if k % 2 else "First")
