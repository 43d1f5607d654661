import sys
data = sys.stdin.read().split('\n')
n = int(data[0])
x = sum(data[i + 1].split()[i] == '1' for i in range(n)) % 2
q = int(data[n + 1])
out = []
for line in data[n + 2:n + 2 + q]:
    if line.strip() == '3':
        out.append(str(x))
    else:
        x ^= 1
print(''.join(out))
