import sys
d = sys.stdin.read().split()
for s in d[2::2]:
    zeros, ones, out = [], [], []
    count = 0
    for c in s:
        src, dst = (ones, zeros) if c == '0' else (zeros, ones)
        if not src:
            count += 1
            src.append(count)
        dst.append(src.pop())
        out.append(dst[-1])
    print(count)
    print(' '.join(map(str, out)))
