t = int(input())
for _ in range(t):
    a, b = map(int, input().split())
    while b > 0:
        a, b = b, a % b
    if a > 1:
        print("Infinite")
    else:
        print("Finite")
