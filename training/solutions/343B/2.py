s = input().strip()
balance = 0
for i, c in enumerate(s):
    sign = 1 if c == '+' else -1
    balance += sign if i % 2 else -sign
print("Yes" if balance == 0 else "No")
