s = input().strip()
mod = 1000000007
total = 0
letters = 0
for block in s.split('b')[:-1]:
    letters += len(block)
    total += pow(2, letters, mod) - 1
print(total % mod)
