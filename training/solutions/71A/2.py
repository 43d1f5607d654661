import sys
def short(w):
    if len(w) > 10:
        return "%s%d%s" % (w[0], len(w) - 2, w[-1])
    return w
words = sys.stdin.read().split()[1:]
print("\n".join(map(short, words)))
