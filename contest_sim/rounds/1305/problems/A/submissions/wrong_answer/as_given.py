# Trusts that the numbers in the same place have different sums already.
for _ in range(int(input())):
    input()
    print(input())
    print(input())
