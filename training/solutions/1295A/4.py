for _ in range(int(input())):
    n = int(input())
    a = ["1"] * (n // 2)
    if n % 2 == 1:
        a[0] = "7"
    print("".join(a))
