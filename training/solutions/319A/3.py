x = input().strip()
p = 1
value = 0
for ch in x:
    value = 2 * value + (ch == "1")
for _ in x[1:]:
    p = p * 2 % 1000000007
print(value % 1000000007 * p % 1000000007)
