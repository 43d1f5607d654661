for _ in range(int(input())):
    n, x = map(int, input().split())
    degree = 0
    for _ in range(n - 1):
        degree += x in map(int, input().split())
    print("Ayush" if degree <= 1 or n % 2 == 0 else "Ashish")
