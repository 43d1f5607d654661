# 2333...3 is odd, and its digits sum to 2 more than a multiple of 3.
for _ in range(int(input())):
    n = int(input())
    print("2" + "3" * (n - 1) if n > 1 else "-1")
