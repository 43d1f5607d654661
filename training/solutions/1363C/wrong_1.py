for _ in range(int(input())):
    n, x = map(int, input().split())
    for _ in range(n - 1):
        input()
    print("Ayush" if n % 2 == 0 else "Ashish")
