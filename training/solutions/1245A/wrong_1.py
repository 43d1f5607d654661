for _ in range(int(input())):
    a, b = map(int, input().split())
    print("Infinite" if a % b == 0 or b % a == 0 else "Finite")
