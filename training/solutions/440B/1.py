n = int(input())
a = list(map(int, input().split()))
avg = sum(a) // n
carry = moves = 0
for x in a:
    carry += x - avg
    moves += abs(carry)
print(moves)
