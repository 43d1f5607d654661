for _ in range(int(input())):
    n, m = map(int, input().split())
    a = [input().split() for _ in range(n)]
    k = sum(x.count("0") for x in a)
    print("Ashish" if k % 2 else "Vivek")
