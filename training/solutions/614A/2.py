l, r, k = map(int, input().split())
powers = [k ** i for i in range(60)]
good = [str(p) for p in powers if l <= p <= r]
print(" ".join(good) if good else -1)
