a = input().strip()
b = input().strip()
k = len(b) - len(a) + 1
ones = b[:k].count('1')
ans = 0
for i in range(len(a)):
    ans += ones if a[i] == '0' else k - ones
    if i + k < len(b):
        ones += (b[i + k] == '1') - (b[i] == '1')
print(ans)
